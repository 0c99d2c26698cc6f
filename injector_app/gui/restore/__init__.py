"""Restoring a backup, before anybody signed in."""
