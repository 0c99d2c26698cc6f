"""Printers: choose one, and hand it the exact bytes of a finished PDF; tests stand in for it."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

# For the dialog only: what the queue shows is said when something is sent.
DIALOG_TITLE = "Treatment note"
SEND_TIMEOUT_S = 60


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """A printer and how many copies."""

    printer: str
    copies: int


class Printers:
    """The printers of this computer.

    The file goes to the print system as it is (`lp`): a note is never drawn a second time for
    paper. Windows has no such command; there the PDF viewer prints.
    """

    def is_any(self) -> bool:
        """Whether a note can be sent to a printer from here."""
        return _lp() is not None and bool(QPrinterInfo.availablePrinterNames())

    def choose(self, parent: QWidget) -> PrintChoice | None:
        """Ask for printer and copies, or None when the person thought better of it."""
        printer = QPrinter(QPrinterInfo.defaultPrinter())
        printer.setDocName(DIALOG_TITLE)
        dialog = QPrintDialog(printer, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return PrintChoice(printer.printerName(), printer.copyCount())

    def send(self, path: Path, choice: PrintChoice, *, title: str) -> bool:
        """Hand over a file, off the GUI thread; whether the print system took it.

        The queue shows the title to everybody at the printer: a number, never a name.
        """
        return _hand_over(choice, title, ["--", str(path)], None)

    def send_bytes(self, pdf: bytes, choice: PrintChoice, *, title: str) -> bool:
        """Hand over a PDF that must never be a file of ours, off the GUI thread."""
        return _hand_over(choice, title, [], pdf)


def _hand_over(choice: PrintChoice, title: str, files: list[str], pdf: bytes | None) -> bool:
    lp = _lp()
    if lp is None:
        return False
    command = [lp, "-d", choice.printer, "-n", str(choice.copies), "-t", title, *files]
    try:
        done = subprocess.run(  # noqa: S603 - no shell; every part is ours or a printer's name
            command, check=False, capture_output=True, timeout=SEND_TIMEOUT_S, input=pdf
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _lp() -> str | None:
    return shutil.which("lp")
