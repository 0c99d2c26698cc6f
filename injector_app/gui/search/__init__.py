"""Look up past treatments."""
