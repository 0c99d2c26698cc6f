"""Find, add and edit patients."""
