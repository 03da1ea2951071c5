"""The service as the layers above see it: `client.Client`, and `client.Api` for one call of the engine.

The only package that imports httpx. Nothing is imported here: who needs one module pays for that one only.
"""
