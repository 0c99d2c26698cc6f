"""The lists of a clinic: choose one, narrow it, sort it, take it along."""
