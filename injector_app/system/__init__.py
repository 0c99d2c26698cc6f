"""Clock, folders, files and locks, in plain Python."""
