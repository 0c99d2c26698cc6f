"""What became of a treatment: shown and recorded beside a chart and beside a note."""
