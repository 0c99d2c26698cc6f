"""How notes are printed, and every state of the clinic's certificate."""

from injector_app.app.pictures import layout_scenes as scenes
from tests.support.pictured import pictured


def test_every_state_has_one_picture() -> None:
    assert pictured(scenes) == (
        "note-layout",
        "note-layout-refused",
        "certificate-none",
        "certificate-passphrase",
        "certificate-refused",
        "certificate",
        "certificate-remove",
    )
