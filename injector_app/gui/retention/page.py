"""RetentionPage: rules, records due, holds and certificates; what can be done beside each."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from injector_app.domain.clinic import Clinic
from injector_app.gui.retention.destroy_panel import DestroyPanel
from injector_app.gui.retention.hold_panel import HoldPanel
from injector_app.gui.retention.lines_table import LinesTable
from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.retention.rule_panel import RulePanel
from injector_app.gui.retention.section import SECTIONS, Section
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.panel import Panel
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.row_table import RowTable
from injector_app.wording.retention_words import (
    due_line,
    gone_line,
    held_line,
    rule_line,
    rules_words,
)
from injector_app.work.answers import ShownRetention

PANEL_WIDTH = 420


@dataclass(frozen=True, slots=True)
class _Shown:
    """One list with its button and the panel beside it."""

    button: Button
    table: LinesTable
    panel: Panel | None


class RetentionPage(QWidget):
    """Four lists, one at a time; an administrator has a panel beside three of them.

    Signals:
        row_chosen: a row was opened; carries the number of the list and of the row.
    """

    row_chosen = Signal(int, int)

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(RetentionName.PAGE)
        self._clinic = clinic
        self._may_act = False
        self.banner = ProblemBanner(name=f"{RetentionName.PAGE}.{ObjectName.BANNER}")
        self.rule, self.hold, self.ending = RulePanel(clinic.region), HoldPanel(), DestroyPanel()
        self._words = PlainLabel(kind="muted", name=RetentionName.WORDS).wrapped()
        self._group = QButtonGroup(self)
        self._lists, self._panels = QStackedWidget(), QWidget()
        self._side = FormScroll(self._panels)
        beside: tuple[Panel | None, ...] = (self.rule, self.ending, self.hold, None)
        self._shown = tuple(map(self._make, range(len(SECTIONS)), SECTIONS, beside))
        self._rules_words = ""
        self._lay_out()
        self._group.idClicked.connect(self.show_list)
        self.show_list(0)

    def allow_acting(self, *, allowed: bool) -> None:
        """Show what is for administrators only."""
        self._may_act = allowed
        self.show_list(self._lists.currentIndex())

    def show_list(self, number: int) -> None:
        """One of the lists, and what can be done with it."""
        self._shown[number].button.setChecked(True)
        self._lists.setCurrentIndex(number)
        self._words.setText(SECTIONS[number].words or self._rules_words)
        for place, shown in enumerate(self._shown):
            if shown.panel is not None:
                shown.panel.setVisible(place == number)
        self._side.setVisible(self._may_act and self._shown[number].panel is not None)

    def show_retention(self, shown: ShownRetention) -> None:
        """All of it, as stored now."""
        clinic = self._clinic
        lines = (
            tuple(rule_line(each, clinic) for each in shown.rules),
            tuple(due_line(each, clinic) for each in shown.due),
            tuple(held_line(each, clinic) for each in shown.held),
            tuple(gone_line(each, clinic) for each in shown.erasures),
        )
        for section, each, of_it in zip(SECTIONS, self._shown, lines, strict=True):
            each.table.show_lines(of_it)
            each.button.setText(f"{section.title} ({len(of_it)})")
        self._rules_words = rules_words(shown.rules)
        self.show_list(self._lists.currentIndex())

    def _make(self, number: int, section: Section, panel: Panel | None) -> _Shown:
        button = Button(section.button, section.title, kind="tab")
        button.setCheckable(True)
        self._group.addButton(button, number)
        model = LinesTable(section.headings, self)
        table = RowTable(model, name=section.table, label=section.title)
        table.setProperty("kind", "")
        table.set_widths(section.widths)
        # Sources and grounds are sentences, and stand there whole.
        table.setWordWrap(True)
        rows = table.verticalHeader()
        rows.setMinimumSectionSize(sizes.TOUCH_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

        def choose(index: QModelIndex) -> None:
            self.row_chosen.emit(number, index.row())

        table.row_opened.connect(choose)
        self._lists.addWidget(table)
        return _Shown(button, model, panel)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(sizes.GAP)
        for shown in self._shown:
            head.addWidget(shown.button)
        head.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(sizes.GAP_LARGE - 4)
        left.addWidget(PlainLabel("How long records are kept", kind="title"))
        left.addLayout(head)
        for widget in (self._words, self.banner):
            left.addWidget(widget)
        left.addWidget(self._lists, 1)
        right = QVBoxLayout(self._panels)
        right.setContentsMargins(0, 0, sizes.GAP, 0)
        for panel in (self.rule, self.hold, self.ending):
            right.addWidget(panel)
        right.addStretch(1)
        self._side.setFixedWidth(PANEL_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        row.setSpacing(sizes.MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self._side)
