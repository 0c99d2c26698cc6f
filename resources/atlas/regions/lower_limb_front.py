"""Areas of the left lower limb from the front; the inner side on the viewer's left."""

LANDMARKS = {}
AREAS = []
