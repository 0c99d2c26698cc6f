"""Sizes in device-independent pixels: one spacing step, one control height, four type sizes."""

GAP = 8
GAP_SMALL = 4
GAP_LARGE = 16
MARGIN = 24

# Every control is as high as a finger needs; the program has no other height for a mouse.
CONTROL_HEIGHT = TOUCH_HEIGHT = 44

CAPTION_PX = 13
BODY_PX = 15
TITLE_PX = 18
DISPLAY_PX = 26

CORNER = 6
