"""What goes wrong has its picture, too."""

from injector_app.app.pictures import trouble_scenes as scenes
from tests.support.pictured import pictured

STATES = [
    "conflict",
    "discard-asks",
    "disk-full",
    "clock-moved",
    "crash",
    "covered",
    "locked",
    "unlock-refused",
    "emergency-reason",
    "emergency",
]


def test_every_state_has_one_picture() -> None:
    taken = pictured(scenes)
    assert set(STATES) <= set(taken)
    assert len(set(taken)) == len(taken)
