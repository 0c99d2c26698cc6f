"""Every state of a file on its way into the records."""

from injector_app.app.pictures import exchange_scenes as scenes
from tests.support.pictured import pictured

STATES = [
    "exchange",
    "exchange-file-{name}",
    "exchange-order-asked",
    "exchange-preview-{name}",
    "exchange-imported",
    "exchange-one-person",
    "exchange-merged",
]


def test_every_state_has_one_picture() -> None:
    assert sorted(pictured(scenes)) == sorted(STATES)
