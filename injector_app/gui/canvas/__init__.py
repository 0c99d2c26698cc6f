"""Any chart on its diagram: shown, zoomed, panned, never edited."""
