"""The treatments of a patient side by side."""
