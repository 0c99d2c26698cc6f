"""The backup that is made by itself."""
