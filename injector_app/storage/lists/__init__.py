"""The lists of a clinic, read a page at a time."""
