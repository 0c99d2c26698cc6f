"""The lock: idle time, the curtain over the window, and the way back."""
