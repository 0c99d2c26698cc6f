"""FillPanel: the numbers of a grid that is being laid; below the canvas, never over it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.fill_outline import FillOutline
from injector_app.gui.chart.fill_tool import FillTool
from injector_app.gui.chart.fill_words import doses_in_words, grid_in_words
from injector_app.gui.chart.outline_button import OutlineButton
from injector_app.gui.chart.point_words import SIDES, region_words
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look

NUMBER_WIDTH = 84
# Two lines, so that nothing jumps while numbers are typed.
WORDS_HEIGHT = 40
HOW_TO = (
    "Type the number of points or their distance, and the total. "
    "Drag the outline to reshape it, a corner to stretch it, its inside to move it; "
    "drag beside it to draw another, or click a region."
)
DRAWN = "The outline that was drawn"


class FillPanel(QFrame):
    """Shows and sets what the tool lays; Enter goes on and accepts, Escape drops."""

    def __init__(
        self,
        document: ChartDocument,
        fill: FillTool,
        outline: FillOutline,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar-below")
        self._document = document
        self._fill = fill
        self._area = ChoiceBox(DRAWN)
        self._count, self._spacing, self._total = (_line() for _ in range(3))
        self._words = PlainLabel(HOW_TO, kind="caption", name=ObjectName.FILL_WORDS).wrapped()
        self._outline = OutlineButton(outline)
        self._cancel = Button(ObjectName.FILL_CANCEL, "Cancel", help_text="Drop the grid (Esc)")
        self._accept = Button(ObjectName.FILL_ACCEPT, "Place as planned", kind="primary")
        self._lay_out()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Begin with empty numbers."""
        for line in (self._count, self._spacing, self._total):
            line.clear()
        self.show()
        self._count.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to what is missing, then accepts; Escape drops."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._go_on()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._fill.drop()
                return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        if self._fill.accept():
            return
        missing = self._total if self._fill.grid and not self._fill.total else self._count
        missing.setFocus(Qt.FocusReason.TabFocusReason)
        missing.selectAll()

    def _show(self) -> None:
        fill = self._fill
        self.setVisible(fill.is_open)
        if not fill.is_open:
            return
        catalog = self._document.catalog
        self._area.offer(
            [(f"{region_words(r.id, catalog)} · {SIDES[r.side]}", r) for r in fill.regions]
        )
        self._area.show_value(fill.region)
        set_look(self._words, "kind", "problem" if fill.problem else "caption")
        self._words.setText(fill.problem or self._words_of_grid())
        self._accept.setEnabled(bool(fill.doses))

    def _words_of_grid(self) -> str:
        grid, doses = self._fill.grid, self._fill.doses
        if grid is None:
            return HOW_TO
        first = len(self._document.treatment.chart) + 1
        words = (grid_in_words(grid), doses_in_words(doses, first) if doses else "")
        return " · ".join(part for part in words if part)

    def _on_count(self, text: str) -> None:
        self._spacing.clear()
        self._fill.take_count(text)

    def _on_spacing(self, text: str) -> None:
        self._count.clear()
        self._fill.take_spacing(text)

    def _connect(self) -> None:
        self._fill.changed.connect(self._show)
        self._area.chosen.connect(self._fill.take_region)
        self._count.textEdited.connect(self._on_count)
        self._spacing.textEdited.connect(self._on_spacing)
        self._total.textEdited.connect(self._fill.take_total)
        self._cancel.clicked.connect(self._fill.drop)
        self._accept.clicked.connect(self._fill.accept)
        for line in (self._count, self._spacing, self._total, self._outline):
            line.installEventFilter(self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(sizes.GAP)
        top.addWidget(Field("Fill", self._area, name=ObjectName.FILL_AREA), 1)
        for label, line, name in (
            ("Points", self._count, ObjectName.FILL_COUNT),
            ("or cm apart", self._spacing, ObjectName.FILL_SPACING),
            ("Total U", self._total, ObjectName.FILL_TOTAL),
        ):
            top.addWidget(Field(label, line, name=name))
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.GAP)
        bottom.addWidget(self._outline)
        bottom.addStretch(1)
        bottom.addWidget(self._cancel)
        bottom.addWidget(self._accept)
        self._words.setMinimumHeight(WORDS_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.GAP_LARGE, sizes.GAP, sizes.GAP_LARGE, sizes.GAP)
        column.setSpacing(sizes.GAP)
        column.addLayout(top)
        column.addWidget(self._words)
        column.addLayout(bottom)


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setFixedWidth(NUMBER_WIDTH)
    line.setMaxLength(9)
    return line
