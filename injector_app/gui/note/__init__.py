"""Read a signed note."""
