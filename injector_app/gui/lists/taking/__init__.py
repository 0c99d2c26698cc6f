"""A list is taken along as a file or on paper."""
