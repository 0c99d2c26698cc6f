"""ProtocolRow: a published protocol; its own doses, or the one that the clinician types."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.protocol import Protocol
from injector_app.domain.protocol_pattern import MuscleOfProtocol, muscles_of
from injector_app.domain.units import Units
from injector_app.gui.chart.inline_line import InlineLine
from injector_app.gui.chart.pattern_placing import PatternPlacing
from injector_app.gui.chart.pattern_row import PatternRow, RowWords
from injector_app.gui.chart.protocol_words import (
    facts_of,
    muscle_facts,
    muscle_name,
    recorded_each,
    source_of,
)
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.local_number import read_number
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.messages import describe

DOSE_WIDTH = 132


class ProtocolRow(PatternRow):
    """Places with one press where the doses may be filled in; else opens below."""

    def __init__(
        self,
        protocol: Protocol,
        placing: PatternPlacing,
        region: WorldRegion,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            f"{ObjectName.PATTERN}.{protocol.id}",
            RowWords(protocol.name, facts_of(protocol, region), source_of(protocol)),
            verb=_verb(protocol),
            is_opened=not protocol.has_doses,
            parent=parent,
        )
        self.protocol = protocol
        self._placing = placing
        self.dose = InlineLine(
            f"{ObjectName.PATTERN_DOSE}.{protocol.id}",
            "U per point",
            f"Plan all {len(protocol.sites)}",
            width=DOSE_WIDTH,
            parent=self,
        )
        self.dose.hide()
        self.dose.committed.connect(self._on_dose_typed)
        self.acted.connect(self._on_acted)
        # Once it is in sight; before that the cursor would stay on the button.
        self.opened.connect(self._ask_for_the_dose)

    def build_body(self) -> QWidget:
        """The dose for all points, and the muscles one by one."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, sizes.GAP_SMALL, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        parts = (self._add_muscles, self._add_dose)
        for add in parts if self.protocol.is_menu else reversed(parts):
            add(column)
        column.addWidget(PlainLabel(f"Source: {self.protocol.source}", kind="caption").wrapped())
        return body

    def _ask_for_the_dose(self) -> None:
        if not self.protocol.is_menu:
            self.dose.line.setFocus()

    def _add_dose(self, column: QVBoxLayout) -> None:
        column.addWidget(self.dose)
        column.addWidget(PlainLabel(recorded_each(self.protocol), kind="caption").wrapped())
        self.dose.show()

    def _add_muscles(self, column: QVBoxLayout) -> None:
        muscles = muscles_of(self.protocol)
        if len(muscles) > 1 or self.protocol.is_menu:
            column.addWidget(PlainLabel("Muscle by muscle", kind="label"))
            for place, muscle in enumerate(muscles, start=1):
                column.addLayout(self._muscle_line(place, muscle))

    def _muscle_line(self, place: int, muscle: MuscleOfProtocol) -> QHBoxLayout:
        name = f"{ObjectName.PATTERN_MUSCLE}.{self.protocol.id}.{place}"
        button = Button(name, "Plan")
        button.setAccessibleName(f"Plan {muscle_name(muscle)}")
        button.clicked.connect(partial(self._on_muscle_chosen, muscle))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(muscle_name(muscle)).wrapped())
        words.addWidget(PlainLabel(muscle_facts(muscle), kind="caption").wrapped())
        line = QHBoxLayout()
        line.setSpacing(sizes.GAP)
        line.addLayout(words, 1)
        line.addWidget(button)
        return line

    def _on_acted(self) -> None:
        self.show_problem(self._placing.place_protocol(self.protocol))

    def _on_dose_typed(self, text: str) -> None:
        try:
            dose = Units.parse_dose(read_number(text)) if text else None
        except RuleBroken as problem:
            located = RuleBroken(problem.rule, path="units", **problem.facts)
            self.dose.show_problem(describe(located).line)
        else:
            self.dose.show_problem(self._placing.place_protocol(self.protocol, dose))

    def _on_muscle_chosen(self, muscle: MuscleOfProtocol) -> None:
        self.show_problem(self._placing.place_muscle(self.protocol, muscle))


def _verb(protocol: Protocol) -> str:
    if protocol.has_doses:
        return "Plan"
    return "Choose…" if protocol.is_menu else "Dose…"
