"""PatientCard: one patient with all treatments, and what can be done next."""

from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.last_treatment import LastTreatment
from injector_app.domain.patient import Patient
from injector_app.gui.messages.panel import MessagesPanel
from injector_app.gui.patient.copies.panel import CopiesPanel
from injector_app.gui.patient.elsewhere.panel import ElsewherePanel
from injector_app.gui.patient.handed_out.panel import HandedOutPanel
from injector_app.gui.patient.last_treatment_panel import LastTreatmentPanel
from injector_app.gui.patient.timeline.panel import TimelinePanel
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.patient_words import patient_line
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.plain_tool_tip import set_plain_tool_tip
from injector_app.gui.shared.row_table import RowTable
from injector_app.gui.shared.treatment_table import TreatmentTable
from injector_app.gui.shared.treatment_words import TreatmentWords

WIDTHS = (120, 0, 190, 160, 90)
LOW, NARROW = 580, 560
# The heading and two rows.
LEAST_TABLE = 124


class PatientCard(QFrame):
    """Who it is, how to reach them, what they had.

    Signals:
        new_treatment_requested: a treatment of this patient begins.
        who_opened_requested: who opened this record is wanted.
        edit_requested: the particulars are to be changed.
        treatment_chosen: a past treatment or a draft is wanted; carries the FoundTreatment.
        treatment_selected: another row of the list is chosen; carries the FoundTreatment or None.
    """

    new_treatment_requested = Signal()
    edit_requested = Signal()
    who_opened_requested = Signal()
    treatment_chosen = Signal(object)
    treatment_selected = Signal(object)

    def __init__(self, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.PATIENT_CARD)
        self.setProperty("kind", "card")
        self._words = words
        self._name = PlainLabel(kind="title").wrapped().selectable()
        self._facts = PlainLabel(kind="muted").wrapped().selectable()
        self._contact = PlainLabel(kind="muted").wrapped().selectable()
        self._alerts = PlainLabel(kind="alert")
        self._none = PlainLabel("No treatments yet.", kind="muted")
        self.new_treatment = Button(
            ObjectName.NEW_TREATMENT, "New treatment", kind="primary", icon="plus"
        )
        self._edit = Button(ObjectName.PATIENT_EDIT, "Edit", icon="pencil")
        self.who_opened = Button(
            ObjectName.PATIENT_WHO_OPENED,
            "Who opened this",
            kind="quiet",
            icon="eye",
            help_text="Who opened, changed, printed or exported this patient's record",
        )
        self.elsewhere = ElsewherePanel(words)
        self.handed_out = HandedOutPanel(words.region)
        self.last = LastTreatmentPanel(words)
        self.copies = CopiesPanel()
        self.messages = MessagesPanel(words.region)
        self.timeline = TimelinePanel()
        self._aside: tuple[QWidget, ...] = ()
        self._contacts: tuple[str, ...] = ()
        self._selected: FoundTreatment | None = None
        self._model = _table_model(words, self)
        self._table = _LowTable(
            self._model, name=ObjectName.PATIENT_TREATMENTS, label="Treatments of this patient"
        )
        self._table.set_widths(WIDTHS)
        self._past, self._foot = QScrollArea(), QHBoxLayout()
        self._set_up_foot()
        self._lay_out()
        self._connect()

    def show_patient(
        self,
        patient: Patient,
        treatments: tuple[FoundTreatment, ...],
        last: LastTreatment | None,
        today: date,
    ) -> None:
        """Show a patient with the treatments, newest first, and the last of them in full."""
        self.last.show_last(last, today)
        self._past.verticalScrollBar().setValue(0)
        line = patient_line(patient, self._words.region, today)
        self._name.setText(line.name)
        self._facts.setText(line.facts)
        self._contacts = _contacts(patient)
        self._contact.setVisible(bool(self._contacts))
        self._alerts.setText(patient.alerts)
        self._show_who()
        self._model.show_rows(treatments)
        self._select(treatments)
        self.copies.setVisible(bool(treatments))
        self._table.setVisible(bool(treatments))
        self._none.setVisible(not treatments)
        self._stack.setCurrentIndex(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the strip above says who it is; the card does not say it again."""
        super().resizeEvent(event)
        self._show_who()
        side = sizes.MARGIN + 4 if self.width() >= NARROW else sizes.GAP_LARGE
        is_low = self.height() < LOW
        ends = sizes.GAP if is_low else sizes.MARGIN
        self._content_column.setContentsMargins(side, ends, side, ends)
        # The words above the list name it too.
        self.copies.show_which(shown=not is_low)
        self.last.stand_close(close=is_low)

    def step_treatment(self, rows: int) -> None:
        """Choose a treatment so many rows further down, where there is one."""
        row = self._table.currentIndex().row() + rows
        if 0 <= row < self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(row, 0))

    def focus_treatments(self) -> None:
        """Let the arrow keys walk the treatments."""
        self._table.setFocus()

    def _select(self, treatments: tuple[FoundTreatment, ...]) -> None:
        """The one that was chosen before, else the newest that is signed."""
        before = [each for each in treatments if self._selected and each.id == self._selected.id]
        signed = [each for each in treatments if each.state is TreatmentState.SIGNED]
        wanted = next(iter((*before, *signed, *treatments)), None)
        row = -1 if wanted is None else treatments.index(wanted)
        self._table.setCurrentIndex(self._model.index(row, 0))
        self._on_current_changed(self._table.currentIndex())

    def _on_current_changed(self, index: QModelIndex) -> None:
        self._selected = self._model.treatment(index) if index.isValid() else None
        last = self._model.rowCount() - 1
        self.copies.show_places(has_earlier=index.row() < last, has_later=index.row() > 0)
        self.treatment_selected.emit(self._selected)

    def _show_who(self) -> None:
        for label in (self._name, self._facts, self._alerts):
            label.setVisible(bool(label.text()) and self.height() >= LOW)
        # There, the first of them is what a caller is rung back on; the tip has all.
        shown = self._contacts if self.height() >= LOW else self._contacts[:1]
        self._contact.setText(" · ".join(shown))
        set_plain_tool_tip(self._contact, "\n".join(self._contacts))

    def _connect(self) -> None:
        self.new_treatment.clicked.connect(self.new_treatment_requested)
        self._edit.clicked.connect(self.edit_requested)
        self.who_opened.clicked.connect(self.who_opened_requested)
        self.copies.earlier_requested.connect(partial(self.step_treatment, 1))
        self.copies.later_requested.connect(partial(self.step_treatment, -1))
        self._table.row_opened.connect(self._on_row_opened)
        self._table.selectionModel().currentRowChanged.connect(self._on_current_changed)

    def _on_row_opened(self, index: QModelIndex) -> None:
        self.treatment_chosen.emit(self._model.treatment(index))

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self)
        hint = PlainLabel("Choose a patient on the left.", kind="muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(hint)
        self._stack.addWidget(self._content())

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(sizes.GAP)
        column.addLayout(self._head())
        column.addWidget(self._alerts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._past_part(), 1)
        column.addLayout(self._foot, 0)
        self._content_column = column
        return content

    def _past_part(self) -> QWidget:
        """Where all the bars above the card take its room, this part scrolls."""
        holder = QWidget()
        holder.setProperty("kind", "clear")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        column.addWidget(self.last)
        column.addWidget(self._table, 1)
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.copies)
        self._table.setMinimumHeight(LEAST_TABLE)
        self._past.setWidget(holder)
        self._past.setWidgetResizable(True)
        self._past.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._past.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that comes and goes would break the words into other lines, and those would decide
        # whether it is needed: Qt lays that out without end. Wheel, finger and focus scroll.
        self._past.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._past.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        FingerScroll(self._past)
        return self._past

    def _set_up_foot(self) -> None:
        for beside in (self.elsewhere, self.handed_out):
            self._foot.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        # Its list takes all the room there is.
        self._foot.addWidget(self.messages)
        self._foot.addWidget(self.timeline)
        for panel in (self.elsewhere, self.handed_out, self.messages, self.timeline):
            panel.opened.connect(partial(self._make_room, panel))
        self._foot.addStretch(1)

    def _make_room(self, panel: QWidget, is_open: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Side by side while all are closed; what opens takes the place of all that is past."""
        if is_open:
            # Not those that are hidden from this person's role.
            beside = (self.elsewhere, self.handed_out, self.messages, self.timeline)
            others = (self._past, self._contact, *beside)
            self._aside = tuple(
                each for each in others if each is not panel and not each.isHidden()
            )
        for widget in self._aside:
            widget.setVisible(not is_open)
        self._aside = self._aside if is_open else ()
        self._foot.setStretchFactor(panel, int(is_open))
        self._foot.setStretch(self._foot.count() - 1, int(not is_open))
        self._content_column.setStretchFactor(self._foot, int(is_open))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        who = QVBoxLayout()
        who.setSpacing(2)
        for label in (self._name, self._facts, self._contact):
            who.addWidget(label)
        head.addLayout(who, 1)
        head.addWidget(self.who_opened, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.new_treatment, 0, Qt.AlignmentFlag.AlignTop)
        return head


class _LowTable(RowTable):
    """Asks for two rows, and takes what there is."""

    def sizeHint(self) -> QSize:
        """So that the part scrolls only where not even those fit."""
        return QSize(super().sizeHint().width(), LEAST_TABLE)


def _contacts(patient: Patient) -> tuple[str, ...]:
    address = ", ".join(patient.address.split("\n"))
    return tuple(part for part in (patient.phone, patient.email, address) if part)


def _table_model(words: TreatmentWords, parent: QWidget) -> TreatmentTable:
    columns = (
        ("Date", words.date),
        ("Given", words.totals),
        ("Indication", words.indication),
        ("Clinician", lambda found: found.clinician),
        ("State", words.state),
    )
    return TreatmentTable(columns, parent)
