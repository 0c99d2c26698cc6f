"""Alembic steps from one schema number to the next."""
