"""A password or the recovery key, and neither in anything that is printed."""

from injector_app.work.way_in import WayIn


def test_nothing_secret_is_shown() -> None:
    assert "secret" not in repr(WayIn("ann", "secret", "secret"))
