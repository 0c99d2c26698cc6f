"""A wrapped key does not show in a log."""

from injector_app.domain.wrapped_key import WrappedKey


def test_what_is_wrapped_is_not_written_out() -> None:
    assert "cafe" not in repr(WrappedKey("ab", "cd", "cafe"))
