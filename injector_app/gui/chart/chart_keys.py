"""ChartKeys: what keys mean on the canvas and in the table of points."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

NUDGE_MM = 1.0
FAR_NUDGE_MM = 5.0
_DOSE_CHARACTERS = frozenset("0123456789.,")
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TABS: dict[int, int] = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ZOOMS = {"+": 1, "=": 1, "-": -1}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ChartKeys(QObject):
    """Filters the key presses of the widgets it watches.

    Signals:
        typed: a digit or decimal mark.
        erased: Backspace.
        entered: Enter.
        escaped: Escape.
        deleted: Delete.
        nudged: carries how far, in mm to the right and down.
        zoomed: plus or minus; carries 1 or -1.
        all_requested: every point of the diagram is to be chosen.
        give_requested: the chosen points were given.
        give_all_requested: everything planned was given.
        plan_requested: the chosen points are only planned.
        repeat_requested: the last treatment is to be planned again.
        muscles_requested: show the muscles, or hide them.
        mirror_requested, duplicate_requested: M, D: the chosen points once more.
        select_requested, fill_requested, overview_requested: S, F, O: as the buttons do.
    """

    typed = Signal(str)
    erased = Signal()
    entered = Signal()
    escaped = Signal()
    deleted = Signal()
    nudged = Signal(float, float)
    zoomed = Signal(int)
    all_requested = Signal()
    give_requested = Signal()
    give_all_requested = Signal()
    plan_requested = Signal()
    repeat_requested = Signal()
    muscles_requested = Signal()
    mirror_requested = Signal()
    duplicate_requested = Signal()
    select_requested = Signal()
    fill_requested = Signal()
    overview_requested = Signal()

    def __init__(self, parent: QObject, *, walk: Callable[[int], bool]) -> None:
        """Make the filter.

        Args:
            parent: what owns it.
            walk: goes 1 or -1 points on; False at the end of the row, where Tab leaves.
        """
        super().__init__(parent)
        self._walk = walk
        self._plain: dict[int, SignalInstance] = {
            Qt.Key.Key_Backspace: self.erased,
            Qt.Key.Key_Return: self.entered,
            Qt.Key.Key_Enter: self.entered,
            Qt.Key.Key_Escape: self.escaped,
            Qt.Key.Key_Delete: self.deleted,
            Qt.Key.Key_G: self.give_requested,
            Qt.Key.Key_P: self.plan_requested,
            Qt.Key.Key_R: self.repeat_requested,
            Qt.Key.Key_U: self.muscles_requested,
            Qt.Key.Key_M: self.mirror_requested,
            Qt.Key.Key_D: self.duplicate_requested,
            Qt.Key.Key_S: self.select_requested,
            Qt.Key.Key_F: self.fill_requested,
            Qt.Key.Key_O: self.overview_requested,
        }

    def watch(self, widget: QWidget, *, moves: bool) -> None:
        """Take this widget's keys; `moves` also those that nudge and walk."""
        widget.setProperty("chart_keys_move", moves)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something here; leave the others."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if watched.property("chart_keys_move") and self._take_move(event):
            return True
        return self._take_plain(event)

    def _take_plain(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _MODIFIERS:
            return self._take_control(event)
        if event.text() in _DOSE_CHARACTERS and event.text():
            self.typed.emit(event.text())
            return True
        if step := _ZOOMS.get(event.text()):
            self.zoomed.emit(step)
            return True
        signal = self._plain.get(event.key())
        if signal is self.give_requested and event.modifiers() & _SHIFT:
            signal = self.give_all_requested
        if signal is not None:
            signal.emit()
        return signal is not None

    def _take_control(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_requested.emit()
            return True
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_duplicate = event.key() == Qt.Key.Key_D and keys == Qt.KeyboardModifier.ControlModifier
        if is_duplicate:
            self.duplicate_requested.emit()
        return is_duplicate

    def _take_move(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _MODIFIERS:
            return False
        if arrow := _ARROWS.get(event.key()):
            is_far = event.modifiers() & _SHIFT
            reach = FAR_NUDGE_MM if is_far else NUDGE_MM
            self.nudged.emit(arrow[0] * reach, arrow[1] * reach)
            return True
        step = _TABS.get(event.key())
        return step is not None and self._walk(step)
