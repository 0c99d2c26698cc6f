"""The room keeps window, look and worker together."""

from injector_app.app.room import Room


def test_worker_belongs_to_the_window(room: Room) -> None:
    assert room.jobs.parent() is room.window
