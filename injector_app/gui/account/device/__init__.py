"""Signing in on this computer without the password."""
