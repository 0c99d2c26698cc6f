"""Files on their way into the records."""
