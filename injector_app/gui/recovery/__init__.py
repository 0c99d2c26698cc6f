"""The recovery key on the screen, on paper, and typed back."""
