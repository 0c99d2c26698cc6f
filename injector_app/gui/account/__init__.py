"""The own sign-in: password, authenticator app, and the clinic's recovery key."""
