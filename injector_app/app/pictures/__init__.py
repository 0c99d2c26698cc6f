"""Pictures of every state of the window, in each size and both themes."""
