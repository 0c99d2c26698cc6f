"""OwnPatternRow: a pattern of the clinic's own, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.ids import PatternId
from injector_app.domain.made_for import made_for_words
from injector_app.domain.pattern import Pattern
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.inline_line import InlineLine
from injector_app.gui.chart.pattern_placing import PatternPlacing
from injector_app.gui.chart.pattern_row import PatternRow, RowWords
from injector_app.gui.chart.two_step_button import TwoStepButton
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName

OWN = "This clinic's own"


class OwnPatternRow(PatternRow):
    """Plan places it; the pencil opens rename, replace and delete.

    Signals:
        rename_requested: carries the PatternId and the typed name.
        replace_requested: the points of the chart take the place of its own; carries the Pattern.
        remove_requested: carries the PatternId.
    """

    rename_requested = Signal(object, str)
    replace_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(
        self,
        pattern: Pattern,
        placing: PatternPlacing,
        document: ChartDocument,
        parent: QWidget | None = None,
    ) -> None:
        name = f"{ObjectName.PATTERN}.{pattern.id}"
        words = RowWords(pattern.name, _facts(pattern, document), OWN)
        super().__init__(name, words, parent=parent)
        self.pattern = pattern
        self._placing = placing
        self._edit = Button(f"{name}.edit", kind="quiet", icon="pencil", help_text="Change")
        self._edit.setAccessibleName(f"Change {pattern.name}")
        self.add_beside(self._edit)
        self._edit.clicked.connect(self.toggle_body)
        self.acted.connect(self._on_acted)

    @property
    def pattern_id(self) -> PatternId:
        """Which pattern it is."""
        return self.pattern.id

    def build_body(self) -> QWidget:
        """Rename, replace, delete."""
        name = f"{ObjectName.PATTERN}.{self.pattern.id}"
        rename = InlineLine(f"{name}.name", "Name", "Rename")
        rename.line.setText(self.pattern.name)
        rename.committed.connect(lambda text: self.rename_requested.emit(self.pattern.id, text))
        replace = TwoStepButton(
            f"{name}.replace", "Replace by this chart", "Replace it for everyone?"
        )
        replace.confirmed.connect(lambda: self.replace_requested.emit(self.pattern))
        remove = TwoStepButton(f"{name}.remove", "Delete", "Delete it for everyone?", icon="trash")
        remove.confirmed.connect(lambda: self.remove_requested.emit(self.pattern.id))
        row = QHBoxLayout()
        row.addWidget(replace)
        row.addWidget(remove)
        row.addStretch(1)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, sizes.GAP_SMALL, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        column.addWidget(rename)
        column.addLayout(row)
        return body

    def _on_acted(self) -> None:
        self.show_problem(self._placing.place_own(self.pattern))


def _facts(pattern: Pattern, document: ChartDocument) -> str:
    count = len(pattern.points)
    points = "1 point" if count == 1 else f"{count} points"
    if not pattern.total.hundredths:
        return f"{points} · places without doses"
    product = made_for_words(pattern.made_for, document.catalog, document.clinic.region)
    return f"{points} · {pattern.total} U {product}"
