"""The screens before somebody is signed in."""

from injector_app.app.pictures import entry_scenes as scenes
from tests.support.pictured import pictured

STATES = [
    "first-start",
    "setup",
    "setup-refused",
    "recovery-key",
    "recovery-key-proof",
    "sign-in",
    "sign-in-refused",
    "recover",
    "restore",
]


def test_every_state_has_one_picture() -> None:
    taken = pictured(scenes)
    assert set(STATES) <= set(taken)
    assert len(set(taken)) == len(taken)
