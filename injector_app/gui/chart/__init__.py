"""The chart screen: mark, describe, add up, sign."""
