"""Signed notes on paper, wherever a screen offers them."""
