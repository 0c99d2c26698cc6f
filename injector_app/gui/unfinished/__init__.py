"""Forms that were half filled in when the records were closed, offered again."""
