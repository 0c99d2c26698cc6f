"""What the card tells of the treatment that is chosen."""
