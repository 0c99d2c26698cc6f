"""The pages of a note on the screen, before it is printed or exported."""
