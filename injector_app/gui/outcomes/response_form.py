"""ResponseForm: what became of one treatment, typed in place."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import TreatmentId
from injector_app.domain.outcome import Outcome
from injector_app.gui.outcomes.effect_choice import EffectChoice
from injector_app.gui.outcomes.typed_outcome import TypedOutcome
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at, show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

PADDING = 12
# Row, column, columns taken: three to a row.
_PLACES = {
    "seen_on": (0, 0, 2),
    "lasted_weeks": (0, 2, 1),
    "response": (1, 0, 3),
    "comment": (2, 0, 3),
    "score_name": (3, 0, 2),
    "score_value": (3, 2, 1),
    "adverse": (4, 0, 3),
}


class ResponseForm(QFrame):
    """Enter records; Escape does what Cancel does.

    Signals:
        record_requested: carries the TypedOutcome.
        cancel_requested: nothing is to be recorded.
    """

    record_requested = Signal(object)
    cancel_requested = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._title = PlainLabel(kind="strong")
        self._region = region
        self._about: Outcome | None = None
        self._begun: TypedOutcome | None = None
        self._is_sent = False
        names = ObjectName
        self._lines = {path: QLineEdit() for path in _PLACES if path != "response"}
        self._effect = EffectChoice()
        line = self._lines
        self._fields = {
            "seen_on": Field("Date *", line["seen_on"], name=names.OUTCOME_DATE),
            "lasted_weeks": Field(
                "Weeks it lasted", line["lasted_weeks"], name=names.OUTCOME_WEEKS
            ),
            "response": Field("Effect", self._effect, name=names.OUTCOME_RESPONSE),
            "comment": Field("Seen or told", line["comment"], name=names.OUTCOME_COMMENT),
            "score_name": Field("Score", line["score_name"], name=names.OUTCOME_SCORE),
            "score_value": Field("Value", line["score_value"], name=names.OUTCOME_VALUE),
            "adverse": Field("Adverse event", line["adverse"], name=names.OUTCOME_ADVERSE),
        }
        line["seen_on"].setPlaceholderText(f"As {date_example(region)}")
        line["score_name"].setPlaceholderText("As TWSTRS, HIT-6, HDSS")
        self._record = Button(names.OUTCOME_RECORD, "Record", kind="primary")
        self._cancel = Button(names.OUTCOME_CANCEL, "Cancel", kind="quiet")
        self._lay_out()
        self._connect()

    @property
    def treatment(self) -> TreatmentId | None:
        """Which treatment it is about."""
        return self._about.treatment if self._about else None

    def start(self, about: Outcome, visit: date) -> None:
        """Show these answers, ready to type; `about.corrects` is what they are to correct."""
        self._about = about
        self._is_sent = False
        weeks = "" if about.lasted_weeks is None else str(about.lasted_weeks)
        texts = {
            "seen_on": write_date(about.seen_on, self._region),
            "lasted_weeks": weeks,
            "comment": " ".join(about.comment.split()),
            "score_name": about.score_name,
            "score_value": about.score_value,
            "adverse": " ".join(about.adverse.split()),
        }
        for path, text in texts.items():
            self._lines[path].setText(text)
        self._effect.show_value(about.response)
        self._record.setText("Record the correction" if about.corrects else "Record")
        kind = "Correct the response" if about.corrects else "Response"
        self._title.setText(f"{kind} to the visit of {write_date(visit, self._region)}")
        show_no_problem(self._fields)
        self._begun = self._typed(about)

    def show_again(self, typed: TypedOutcome) -> None:
        """Over what `start` showed: what somebody typed and could not record the last time."""
        for path, line in self._lines.items():
            line.setText(getattr(typed, path))
        self._effect.show_value(typed.response)

    @property
    def unfinished(self) -> TypedOutcome | None:
        """What would be lost, if anything."""
        typed = None if self._about is None else self._typed(self._about)
        return None if typed == self._begun else typed

    def focus_first(self) -> None:
        """Put the cursor on the date."""
        self._lines["seen_on"].setFocus()
        self._lines["seen_on"].selectAll()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else at the first."""
        self._is_sent = False
        first = partial(show_at, self._fields["seen_on"])
        show_at_field(problem, self._fields, otherwise=first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_record(self) -> None:
        # A second press before the answer would record it twice.
        if self._about is None or self._is_sent:
            return
        self._is_sent = True
        show_no_problem(self._fields)
        self.record_requested.emit(self._typed(self._about))

    def _typed(self, about: Outcome) -> TypedOutcome:
        return TypedOutcome(
            treatment=about.treatment,
            corrects=about.corrects,
            response=self._effect.value,
            **{path: line.text() for path, line in self._lines.items()},
        )

    def _connect(self) -> None:
        self._record.clicked.connect(self._on_record)
        self._cancel.clicked.connect(self.cancel_requested)
        for line in self._lines.values():
            line.returnPressed.connect(self._on_record)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        grid.setSpacing(sizes.GAP)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._title, 0, 0, 1, 3)
        for path, (row, column, wide) in _PLACES.items():
            grid.addWidget(self._fields[path], row + 1, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.addStretch(1)
        row_of_buttons.addWidget(self._cancel)
        row_of_buttons.addWidget(self._record)
        grid.addLayout(row_of_buttons, len(_PLACES) + 1, 0, 1, 3)
