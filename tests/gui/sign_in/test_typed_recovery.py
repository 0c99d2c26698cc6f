"""What was typed is in no text."""

from injector_app.gui.sign_in.typed_recovery import TypedRecovery


def test_key_and_password_are_in_no_text() -> None:
    text = repr(TypedRecovery("ann", "0000-1111", "a new password"))
    assert "ann" in text
    assert "0000" not in text
    assert "password'" not in text
