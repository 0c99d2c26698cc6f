"""First start: set up a clinic or open the demo clinic."""
