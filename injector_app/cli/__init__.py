"""The headless commands: the second user of the core."""
