"""Verify a note that somebody brings: a file, or the seal at the foot of a page."""
