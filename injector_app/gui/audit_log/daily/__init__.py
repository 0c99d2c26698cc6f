"""The daily check of the records."""
