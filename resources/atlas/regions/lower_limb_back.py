"""Areas of the left lower limb from behind; the outer side on the viewer's left."""

LANDMARKS = {}
AREAS = []
