"""The words for a disk that runs full."""

import pytest

from injector_app.wording.disk_notice import disk_notice
from injector_app.work.answers import FreeRoom


@pytest.mark.parametrize(
    ("megabytes", "title"),
    [(199, "Disk almost full"), (19, "Disk full: the records can only be read")],
)
def test_each_floor_has_its_words(megabytes: int, title: str) -> None:
    message = disk_notice(FreeRoom(megabytes * 1_000_000 + 5))
    assert message is not None
    assert message.title == title
    assert f"{megabytes} MB" in message.sentence
    assert message.next_step


def test_enough_room_needs_no_words() -> None:
    assert disk_notice(FreeRoom(10**12)) is None
