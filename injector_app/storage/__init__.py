"""The encrypted records database."""
