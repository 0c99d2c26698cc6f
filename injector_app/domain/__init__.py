"""What is charted, and its rules, in plain Python."""
