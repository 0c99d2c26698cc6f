"""Start the program and join its parts."""
