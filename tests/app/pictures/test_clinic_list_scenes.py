"""Every list of the clinic, the recall of a lot, and a slip."""

from injector_app.app.pictures import clinic_list_scenes as scenes
from tests.support.pictured import pictured


def test_every_state_has_one_picture() -> None:
    assert pictured(scenes) == ("list-{name}", "list-no-such-day", "list-lot-found")
