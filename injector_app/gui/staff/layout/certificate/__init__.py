"""The clinic's certificate, below how its notes are printed."""
