"""Backups: which there are, making one, the second folder, the rehearsal."""
