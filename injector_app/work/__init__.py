"""What a use case is given and gives back."""
