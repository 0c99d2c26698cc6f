"""Charting of botulinum toxin injections: mark, sign, print, find again."""

__version__ = "0.1.0"
