"""The key file: passwords unlock the database key."""
