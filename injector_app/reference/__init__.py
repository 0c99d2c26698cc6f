"""Read products, protocols and diagrams from resources."""
