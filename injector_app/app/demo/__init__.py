"""The demo clinic: invented people, two years of treatments, written through the use cases."""
