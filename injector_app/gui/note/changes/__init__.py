"""What was added to a signed note, and the form that adds more."""
