"""What the lists of a clinic show, and how each is narrowed, sorted and written."""
