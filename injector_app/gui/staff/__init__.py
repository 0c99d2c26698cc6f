"""The screen of the people who sign in and of what the clinic allows."""
