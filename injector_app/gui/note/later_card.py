"""LaterCard: what became of a treatment after its note was signed; no part of the note."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.outcome import Outcome
from injector_app.domain.treatment import Treatment
from injector_app.gui.outcomes.panel import OutcomesPanel
from injector_app.gui.shared import sizes
from injector_app.gui.shared.plain_label import PlainLabel

PADDING = 32
APART = "Recorded after signing; not part of the signed note and not on its PDF."


class LaterCard(QFrame):
    """Hidden from whoever may not read it."""

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.outcomes = OutcomesPanel(region)
        self._treatment: Treatment | None = None
        self._shown: tuple[Outcome, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING - sizes.GAP, PADDING, PADDING)
        column.setSpacing(sizes.GAP)
        column.addWidget(PlainLabel("Later", kind="title"))
        column.addWidget(PlainLabel(APART, kind="caption").wrapped())
        column.addWidget(self.outcomes)

    def show_outcomes(self, treatment: Treatment, outcomes: tuple[Outcome, ...] | None) -> None:
        """Show what became of a treatment; None where that is not for this person."""
        self._treatment, self._shown = treatment, outcomes or ()
        self.setVisible(outcomes is not None)
        self.outcomes.show_outcomes(treatment.id, treatment.day, self._shown)

    def add_outcome(self, outcome: Outcome) -> None:
        """Take over what was recorded just now."""
        treatment = self._treatment
        if treatment is not None and treatment.id == outcome.treatment:
            newest_first = sorted(
                (outcome, *self._shown), key=lambda each: each.seen_on, reverse=True
            )
            self.show_outcomes(treatment, tuple(newest_first))
