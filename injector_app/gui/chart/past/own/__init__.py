"""References that the clinic entered itself: shown, entered, edited and removed in place."""
