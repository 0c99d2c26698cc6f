"""PaintedSheets: pictures of the sheets shown last, so that going back to one does not paint."""

from PySide6.QtGui import QPixmap

from injector_app.gui.canvas.outlook import Outlook
from injector_app.gui.canvas.sheet import Sheet

# Sixteen views in a usual window, five on a dense large screen.
MOST_BYTES = 48_000_000
BYTES_PER_PIXEL = 4


class PaintedSheets:
    """Each sheet as it was left; the longest unused go first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._kept: dict[Sheet, tuple[Outlook, QPixmap]] = {}

    def keep(self, sheet: Sheet, outlook: Outlook, picture: QPixmap) -> None:
        """Put a picture by."""
        self._kept.pop(sheet, None)
        self._kept[sheet] = outlook, picture
        while sum(_bytes(kept) for _, kept in self._kept.values()) > self._most:
            del self._kept[next(iter(self._kept))]

    def take(self, sheet: Sheet, outlook: Outlook) -> QPixmap | None:
        """The picture of a sheet, if it was left looking at it just like this."""
        there = self._kept.pop(sheet, None)
        return there[1] if there and there[0] == outlook else None


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * BYTES_PER_PIXEL
