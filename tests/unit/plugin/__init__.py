"""Tests of the plugin door."""
