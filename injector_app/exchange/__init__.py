"""Read outside files: patients as CSV, treatments as JSON."""
