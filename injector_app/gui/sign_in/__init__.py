"""Sign in to the clinic's records."""
