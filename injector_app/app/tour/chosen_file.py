"""ChosenFile: answers the file box of the tour, where nobody sits to answer it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.file_dialogs import FileDialogs


class ChosenFile(FileDialogs):
    """Always the same file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def save_pdf(self, parent: QWidget, *, suggested: str) -> Path | None:  # noqa: ARG002
        """The file that was chosen beforehand."""
        return self._path
