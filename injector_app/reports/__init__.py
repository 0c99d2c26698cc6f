"""The note as PDF."""
