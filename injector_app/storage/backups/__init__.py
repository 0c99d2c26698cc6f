"""Copies of the records that are proven by opening them."""
