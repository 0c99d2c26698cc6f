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
            verb="Plan" if protocol.has_doses else "Dose…",
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
        )
        self.dose.hide()
        self.dose.committed.connect(self._on_dose_typed)
        self.acted.connect(self._on_acted)

    def build_body(self) -> QWidget:
        """The dose for all points, and the muscles one by one."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, sizes.GAP_SMALL, 0, 0)
        column.setSpacing(sizes.GAP_SMALL)
        column.addWidget(self.dose)
        for words in (recorded_each(self.protocol), f"Source: {self.protocol.source}"):
            column.addWidget(PlainLabel(words, kind="caption").wrapped())
        self.dose.show()
        muscles = muscles_of(self.protocol)
        if len(muscles) > 1:
            column.addWidget(PlainLabel("Or muscle by muscle", kind="label"))
            for place, muscle in enumerate(muscles, start=1):
                column.addLayout(self._muscle_line(place, muscle))
        self.dose.line.setFocus()
        return body

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
            dose = Units.parse_dose(text) if text else None
        except RuleBroken as problem:
            located = RuleBroken(problem.rule, path="units", **problem.facts)
            self.dose.show_problem(describe(located).line)
        else:
            self.dose.show_problem(self._placing.place_protocol(self.protocol, dose))

    def _on_muscle_chosen(self, muscle: MuscleOfProtocol) -> None:
        self.show_problem(self._placing.place_muscle(self.protocol, muscle))
