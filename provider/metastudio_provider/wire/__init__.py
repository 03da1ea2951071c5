"""Generated from the contract: models and operations of the service."""
