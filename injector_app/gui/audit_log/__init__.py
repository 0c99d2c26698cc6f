"""Who did what: the log, its check, and the seals of printed notes."""
