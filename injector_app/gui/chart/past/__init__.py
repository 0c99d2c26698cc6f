"""The past beside now: earlier visits, what changed since, what labels say of it."""
