"""What can be due."""

from injector_app.gui.lock.due import Due


def test_nothing_comes_first_and_closing_last() -> None:
    assert [due.name for due in Due] == ["NOTHING", "COVER", "CLOSE", "CLOSE_SLEPT"]
