"""The card under the hands of the desk."""

from injector_app.app.pictures import desk_scenes as scenes
from tests.support.pictured import pictured

STATES = [
    "patient-told",
    "message-refused",
    "message-left",
    "message-on-the-card",
    "earlier-contact",
]


def test_every_state_has_one_picture() -> None:
    assert pictured(scenes) == tuple(STATES)
