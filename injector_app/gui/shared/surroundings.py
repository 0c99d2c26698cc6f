"""Surroundings: what lies outside the window and is stood in for by tests."""

from dataclasses import dataclass

from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.printers import Printers
from injector_app.gui.shared.private_folder import PrivateFolder


@dataclass(frozen=True, slots=True)
class Surroundings:
    """File boxes, the system's viewer, the printers, and a folder nobody else reads."""

    file_dialogs: FileDialogs
    opener: FileOpener
    printers: Printers
    private_folder: PrivateFolder
