"""ScreenPanel: the pre-treatment screen: what changed since last time, or question by question."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.errors import RuleBroken
from injector_app.domain.label_reference import ScreeningPrompt
from injector_app.domain.screen_answer import screen_words
from injector_app.domain.screening import (
    answer_to,
    prompts_for,
    unanswered,
    with_answer,
    with_no_change,
    with_no_to_the_rest,
    with_open_questions,
    without_answer,
)
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.past import Past
from injector_app.gui.chart.screen_row import ScreenRow
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.plain_tool_tip import set_plain_tool_tip
from injector_app.wording.messages import describe

NOT_ANSWERED = "Not answered"
TOP = Qt.AlignmentFlag.AlignTop
STEP = "pre-treatment screen"


class ScreenPanel(QFrame):
    """Every answer is an edit of the document; the questions stay folded until they are asked."""

    def __init__(self, document: ChartDocument, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._document = document
        self._past = past
        self._prompts: tuple[ScreeningPrompt, ...] = ()
        self._rows: dict[str, ScreenRow] = {}
        self._state = PlainLabel(NOT_ANSWERED, kind="caption")
        self._words = PlainLabel(kind="caption", name=ObjectName.SCREEN_WORDS).wrapped()
        self._problem = PlainLabel(kind="problem").wrapped()
        self._no_change = Button(ObjectName.SCREEN_NO_CHANGE)
        self._questions = Button(ObjectName.SCREEN_QUESTIONS)
        self._questions.setCheckable(True)
        self._no_to_rest = Button(ObjectName.SCREEN_NO_TO_REST)
        self._body = QWidget()
        self._list = QVBoxLayout()
        self._lay_out()
        self._no_change.clicked.connect(self._on_no_change)
        self._no_to_rest.clicked.connect(self._on_no_to_rest)
        self._questions.toggled.connect(self._on_unfolded)
        document.opened.connect(self._fold)
        document.settled.connect(self._show)
        past.opened.connect(self._show)

    @property
    def words(self) -> str:
        """What is answered so far, as the note will say it."""
        return self._words.text() or self._state.text()

    @property
    def problem(self) -> str:
        """Why a note was not taken, or ""."""
        return self._problem.text()

    @property
    def screened(self) -> Treatment | None:
        """The last signed visit whose screen was answered."""
        visits = (note.treatment for note in self._past.notes)
        return next((visit for visit in visits if any_answer(visit)), None)

    def go_to(self, number: int) -> None:
        """Unfold the questions and put the cursor in one of them, counted from 1."""
        self._questions.setChecked(True)
        if 0 < number <= len(self._prompts):
            row = self._rows[self._prompts[number - 1].id]
            # Once it has its place, so that the form scrolls there.
            QTimer.singleShot(0, row, row.take_focus)

    def _on_no_change(self) -> None:
        past = self.screened
        if past is not None:
            document = self._document
            day = write_date(past.day, document.clinic.region)
            after = with_no_change(document.treatment, past, document.catalog)
            document.edit(after, f"{STEP}: no change since {day}")

    def _on_no_to_rest(self) -> None:
        document = self._document
        document.edit(with_no_to_the_rest(document.treatment, document.catalog), f"{STEP}: no")

    def _on_answered(self, prompt: ScreeningPrompt, is_yes: bool | None) -> None:  # noqa: FBT001 - a Qt slot
        treatment = self._document.treatment
        if is_yes is None:
            self._document.edit(without_answer(treatment, prompt), STEP)
        else:
            self._document.edit(with_answer(treatment, prompt, is_yes=is_yes), STEP)

    def _on_noted(self, prompt: ScreeningPrompt, note: str) -> None:
        after = with_answer(self._document.treatment, prompt, is_yes=True, note=note)
        problem = ""
        try:
            self._document.edit_checked(after, STEP)
        except RuleBroken as broken:
            problem = describe(broken).line
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _show(self) -> None:
        if not self._document.is_open:
            return
        document = self._document
        treatment, region = document.treatment, document.clinic.region
        prompts = prompts_for(treatment, document.catalog)
        self.setVisible(bool(prompts or treatment.screening))
        as_signed = with_open_questions(treatment, document.catalog)
        self._words.setText(screen_words(as_signed.screening, region))
        self._words.setVisible(bool(treatment.screening))
        self._state.setVisible(not treatment.screening)
        still_open = len(unanswered(treatment, document.catalog))
        self._no_to_rest.setText("No to all" if still_open == len(prompts) else "No to the rest")
        self._no_to_rest.setEnabled(bool(still_open))
        self._show_no_change(treatment)
        self._show_rows(prompts)
        self._name_questions()

    def _show_no_change(self, treatment: Treatment) -> None:
        past = self.screened
        self._no_change.setVisible(past is not None)
        if past is not None:
            day = write_date(past.day, self._document.clinic.region)
            self._no_change.setText(f"No change since {day}")
            self._no_change.setAccessibleName(self._no_change.text())
            earlier = screen_words(past.screening, self._document.clinic.region)
            set_plain_tool_tip(self._no_change, f"Answered then: {earlier}")
            after = with_no_change(treatment, past, self._document.catalog)
            self._no_change.setEnabled(after != treatment)

    def _show_rows(self, prompts: tuple[ScreeningPrompt, ...]) -> None:
        if prompts != self._prompts:
            self._prompts = prompts
            for row in self._rows.values():
                row.hide()
                row.deleteLater()
            self._rows = {}
        # The questions are made when somebody first wants to read them.
        if not self._questions.isChecked():
            return
        for prompt in self._prompts:
            if prompt.id not in self._rows:
                self._rows[prompt.id] = self._row(prompt)
            self._rows[prompt.id].show_answer(answer_to(prompt, self._document.treatment))

    def _row(self, prompt: ScreeningPrompt) -> ScreenRow:
        row = ScreenRow(prompt)
        row.answered.connect(partial(self._on_answered, prompt))
        row.noted.connect(partial(self._on_noted, prompt))
        self._list.addWidget(row)
        return row

    def _on_unfolded(self, is_unfolded: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._show_rows(self._prompts)
        self._body.setVisible(is_unfolded)
        self._name_questions()
        still_open = unanswered(self._document.treatment, self._document.catalog)
        first = next((n for n, each in enumerate(self._prompts, 1) if each in still_open), 1)
        if is_unfolded:
            self.go_to(first)

    def _fold(self) -> None:
        self._questions.setChecked(False)
        self._problem.hide()

    def _name_questions(self) -> None:
        is_unfolded = self._questions.isChecked()
        self._questions.setText("Hide" if is_unfolded else f"{len(self._prompts)} questions")
        self._questions.setAccessibleName(
            "Hide the questions" if is_unfolded else "Show the questions of the screen"
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(sizes.GAP)
        head.addWidget(PlainLabel("Pre-treatment screen", kind="label"), 0, TOP)
        head.addWidget(self._state, 1, TOP)
        buttons = QHBoxLayout()
        buttons.setSpacing(sizes.GAP)
        buttons.addWidget(self._no_change, 1)
        buttons.addWidget(self._questions)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, sizes.GAP_SMALL, 0, 0)
        body.setSpacing(sizes.GAP)
        self._list.setSpacing(sizes.GAP)
        body.addLayout(self._list)
        body.addWidget(self._no_to_rest)
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, sizes.GAP, 12, sizes.GAP)
        column.setSpacing(sizes.GAP_SMALL)
        column.addLayout(head)
        column.addLayout(buttons)
        for widget in (self._words, self._body, self._problem):
            column.addWidget(widget)
        self._problem.hide()


def any_answer(visit: Treatment) -> bool:
    """Whether the screen of a visit was answered at all."""
    return any(answer.is_yes is not None for answer in visit.screening)
