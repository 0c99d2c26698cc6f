"""OutcomesPanel: the recorded response to one treatment, and a form to add to it."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import OutcomeId, TreatmentId, new_id
from injector_app.domain.outcome import Outcome, standing
from injector_app.domain.unfinished_form import UnfinishedForm
from injector_app.gui.outcomes.entry import Entry
from injector_app.gui.outcomes.response_form import ResponseForm
from injector_app.gui.outcomes.typed_outcome import TypedOutcome
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.outcome_words import NO_RESPONSE, OutcomeWords, outcome_words


class OutcomesPanel(QWidget):
    """Shows and asks; the form is made when it is first wanted and keeps what is typed.

    Signals:
        add_requested: a form for the treatment on show is wanted; carries its TreatmentId.
        correct_requested: the same for what an entry is to be; carries the Outcome.
        record_requested: carries the TypedOutcome.
        form_closed: what was typed is recorded, or not wanted.
    """

    add_requested = Signal(object)
    correct_requested = Signal(object)
    record_requested = Signal(object)
    form_closed = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.OUTCOMES)
        self.setProperty("kind", "touch")
        self._region = region
        self._shown: tuple[TreatmentId, date, tuple[Outcome, ...]] | None = None
        self._is_open = False
        self.form: ResponseForm | None = None
        self._nothing = PlainLabel(NO_RESPONSE, kind="muted")
        self._entries = QVBoxLayout()
        self._add = Button(ObjectName.OUTCOME_ADD, "Add response", kind="link", icon="plus")
        self._add.clicked.connect(self._on_add)
        self._lay_out()

    def show_outcomes(
        self, treatment: TreatmentId, visit: date, outcomes: tuple[Outcome, ...]
    ) -> None:
        """Show what became of a treatment; an open form of another one waits for it."""
        wanted = (treatment, visit, outcomes)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._clear()
        for place, outcome in enumerate(standing(outcomes)):
            entry = Entry(place, self._words(outcome), map(self._words, self._before(outcome)))
            entry.correct_requested.connect(partial(self.correct_requested.emit, outcome))
            self._entries.addWidget(entry)
        self._nothing.setVisible(not outcomes)
        self._show_form()

    def open_form(self, about: Outcome) -> None:
        """Ask about the treatment on show."""
        if self._shown is None:
            return
        if self.form is None:
            self.form = ResponseForm(self._region)
            self.form.record_requested.connect(self.record_requested)
            self.form.cancel_requested.connect(self.close_form)
            self._column.addWidget(self.form)
        self.form.start(about, self._shown[1])
        self._is_open = True
        self._show_form()
        self.form.focus_first()

    def resume(self, typed: TypedOutcome) -> None:
        """Open the form as it was left, about the treatment on show."""
        if self._shown is None or self._shown[0] != typed.treatment:
            return
        about = Outcome(
            OutcomeId(new_id()), typed.treatment, self._shown[1], corrects=typed.corrects
        )
        self.open_form(about)
        if self.form is not None:
            self.form.show_again(typed)

    def unfinished(self) -> UnfinishedForm | None:
        """What stands in the open form and would be lost."""
        typed = self.form.unfinished if self.form is not None and self._is_open else None
        return None if typed is None else typed.unfinished()

    def close_form(self) -> None:
        """Back to the button that opens it."""
        self._is_open = False
        self._show_form()
        self._add.setFocus()
        self.form_closed.emit()

    def _on_add(self) -> None:
        if self._shown is not None:
            self.add_requested.emit(self._shown[0])

    def _show_form(self) -> None:
        treatment = self._shown[0] if self._shown else None
        is_here = self.form is not None and self._is_open and self.form.treatment == treatment
        if self.form is not None:
            self.form.setVisible(is_here)
        self._add.setVisible(not is_here)

    def _words(self, outcome: Outcome) -> OutcomeWords:
        visit = self._shown[1] if self._shown else outcome.seen_on
        return outcome_words(outcome, visit=visit, region=self._region)

    def _before(self, outcome: Outcome) -> Iterator[Outcome]:
        known: dict[OutcomeId, Outcome] = {
            each.id: each for each in (self._shown[2] if self._shown else ())
        }
        corrected = outcome.corrects
        while corrected in known and corrected is not None:
            yield known[corrected]
            corrected = known[corrected].corrects

    def _clear(self) -> None:
        while item := self._entries.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        self._entries.setSpacing(sizes.GAP_SMALL)
        row = QHBoxLayout()
        row.addWidget(self._nothing, 1)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignRight)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.GAP_SMALL)
        self._column.addLayout(self._entries)
        self._column.addLayout(row)
