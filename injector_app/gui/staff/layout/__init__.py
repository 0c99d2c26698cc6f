"""How the clinic has its notes printed."""
