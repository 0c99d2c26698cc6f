"""How long records are kept, which are due, and their end."""
