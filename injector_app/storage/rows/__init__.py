"""Tables, private to storage."""
