"""Two passwords do not stand in what is printed of them."""

from injector_app.gui.retention.two_passwords import TwoPasswords


def test_printed_without_the_passwords() -> None:
    shown = repr(TwoPasswords("first secret", "bob", "second secret"))
    assert "secret" not in shown
    assert "bob" in shown
