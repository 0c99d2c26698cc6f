"""A signed note and all that can come to it."""

from injector_app.app.pictures import note_scenes as scenes
from tests.support.pictured import pictured

STATES = [
    "note",
    "note-preview",
    "note-preview-closer",
    "note-response-form",
    "note-amendment-form",
    "note-with-amendment",
    "correction-reason",
    "correction-in-progress",
    "correction-sign",
    "note-corrected",
]


def test_every_state_has_one_picture() -> None:
    taken = pictured(scenes)
    assert set(STATES) <= set(taken)
    assert len(set(taken)) == len(taken)
