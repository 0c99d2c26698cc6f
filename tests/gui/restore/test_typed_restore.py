"""Nothing that opens anything is shown."""

from pathlib import Path

from injector_app.gui.restore.typed_restore import TypedRestore


def test_secrets_are_not_in_its_words() -> None:
    assert "secret" not in repr(TypedRestore(Path("b"), "ann", "secret", "secret"))
