"""The file box adds the ending that was left out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget  # noqa: TID251 - the box itself is stood in for
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.file_dialogs import FileDialogs


@pytest.mark.parametrize(
    ("chosen", "path"),
    [("/a/note", Path("/a/note.pdf")), ("/a/n.v2.PDF", Path("/a/n.v2.PDF")), ("", None)],
)
def test_chosen_path(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, path: Path | None
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, "PDF (*.pdf)"))
    assert FileDialogs().save_pdf(parent, suggested="note.pdf") == path


def test_ending_that_was_left_out_overwrites_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "Note.pdf").write_bytes(b"old")
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen = str(tmp_path / "note")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, "PDF (*.pdf)"))
    path = FileDialogs().save_pdf(parent, suggested="note.pdf")
    assert path == tmp_path / "note (2).pdf"


@pytest.mark.parametrize(("chosen", "path"), [("/a/n.pdf", Path("/a/n.pdf")), ("", None)])
def test_brought_pdf(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, path: Path | None
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, "PDF (*.pdf)"))
    assert FileDialogs().open_pdf(parent) == path


@pytest.mark.parametrize(("chosen", "path"), [("/a/c.p12", Path("/a/c.p12")), ("", None)])
def test_chosen_certificate(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, path: Path | None
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    assert FileDialogs().open_certificate(parent) == path
