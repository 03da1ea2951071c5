"""Recorded states show that the code of today takes what earlier releases wrote; README.md tells more."""
