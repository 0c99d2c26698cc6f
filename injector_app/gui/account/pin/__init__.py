"""The PIN of the covered screen."""
