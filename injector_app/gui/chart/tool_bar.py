"""ToolBar: back, undo and redo with what they undo, zoom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.undo_menu import UndoMenu
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

PERCENT_WIDTH = 52
ROOMY = 780


class ToolBar(QFrame):
    """Everything about the whole chart.

    Signals:
        back_requested: leave; the draft is kept.
        discard_requested: remove the draft.
        give_all_requested: everything planned was given as planned.
        zoom_in_requested, zoom_out_requested, fit_requested: other zoom.
    """

    back_requested = Signal()
    discard_requested = Signal()
    give_all_requested = Signal()
    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    fit_requested = Signal()

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._document = document
        self._stack = document.undo_stack
        self._back = _quiet(ObjectName.CHART_BACK, "back", "Back to the patient (kept as a draft)")
        self._undo = _quiet(ObjectName.CHART_UNDO, "undo", "Undo")
        self._redo = _quiet(ObjectName.CHART_REDO, "redo", "Redo")
        self._history = _quiet(ObjectName.CHART_HISTORY, "history", "All steps by name")
        self._history_menu = UndoMenu(document, self)
        self._undo_text = ElidedLabel(kind="caption")
        self._give_all = Button(
            ObjectName.CHART_GIVE_ALL,
            help_text="Everything planned was given as planned (Shift+G)",
        )
        self._out = _quiet(ObjectName.CHART_ZOOM_OUT, "zoom-out", "Zoom out (minus)")
        self._in = _quiet(ObjectName.CHART_ZOOM_IN, "zoom-in", "Zoom in (plus)")
        self._fit = _quiet(ObjectName.CHART_FIT, "fit", "Show the whole diagram (Ctrl+0)")
        self._percent = PlainLabel("100 %", kind="caption")
        self._discard = _quiet(ObjectName.CHART_DISCARD, "trash", "Discard this draft")
        self._lay_out()
        self._connect()
        self._show_undo()

    def show_zoom(self, times: float) -> None:
        """How close the view is; 100 % is the whole diagram."""
        self._percent.setText(f"{times:.0%}".replace("%", " %"))

    def show_planned(self, count: int) -> None:
        """Offer to give all that is planned."""
        self._give_all.setVisible(count > 0)
        self._make_room()
        self._give_all.setText(f"All {count} as planned")
        self._give_all.setAccessibleName(f"All {count} planned points were given")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out where there is no room for them."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._undo_text.setVisible(self._give_all.isHidden() or self.width() >= ROOMY)
        self._percent.setVisible(self.width() >= ROOMY)

    def add_shortcuts(self, page: QWidget) -> None:
        """The keys for undo, redo and zoom, anywhere on the page."""
        for keys, slot in (
            ("Ctrl+Z", self._stack.undo),
            ("Ctrl+Shift+Z", self._stack.redo),
            ("Ctrl+Y", self._stack.redo),
            ("Ctrl+0", self.fit_requested.emit),
            ("Ctrl++", self.zoom_in_requested.emit),
            ("Ctrl+=", self.zoom_in_requested.emit),
            ("Ctrl+-", self.zoom_out_requested.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _show_undo(self) -> None:
        for button, can, verb, text, keys in (
            (self._undo, self._stack.canUndo(), "Undo", self._stack.undoText(), "Ctrl+Z"),
            (self._redo, self._stack.canRedo(), "Redo", self._stack.redoText(), "Ctrl+Shift+Z"),
        ):
            button.setEnabled(can)
            words = f"{verb}: {text}" if can else f"Nothing to {verb.lower()}"
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({keys})")
        self._history.setEnabled(self._stack.count() > 0)
        can_undo = self._stack.canUndo()
        self._undo_text.show_text(f"Undo: {self._stack.undoText()}" if can_undo else "")

    def _show_history(self) -> None:
        # Not `exec`: nothing waits for a menu while charting.
        corner = self._history.rect().bottomLeft()
        self._history_menu.popup(self._history.mapToGlobal(corner))

    def _connect(self) -> None:
        self._document.settled.connect(self._show_undo)
        for button, slot in (
            (self._undo, self._stack.undo),
            (self._redo, self._stack.redo),
            (self._history, self._show_history),
            (self._back, self.back_requested),
            (self._discard, self.discard_requested),
            (self._give_all, self.give_all_requested),
            (self._in, self.zoom_in_requested),
            (self._out, self.zoom_out_requested),
            (self._fit, self.fit_requested),
        ):
            button.clicked.connect(slot)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.GAP, sizes.GAP_SMALL, sizes.GAP, sizes.GAP_SMALL)
        row.setSpacing(sizes.GAP_SMALL)
        self._percent.setFixedWidth(PERCENT_WIDTH)
        self._give_all.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for left in (self._back, self._undo, self._redo, self._history):
            row.addWidget(left)
        # Gives way to the buttons: the tool tip and the list of steps say the same.
        self._undo_text.setMinimumWidth(1)
        row.addWidget(self._undo_text, 1)
        row.addWidget(self._give_all)
        for right in (self._out, self._percent, self._in, self._fit):
            row.addWidget(right)
        row.addWidget(self._discard)


def _quiet(name: ObjectName, icon: str, help_text: str) -> Button:
    return Button(name, kind="quiet", icon=icon, help_text=help_text)
