"""PatientsPage: find a patient, see the past, start a treatment."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.patient import Patient
from injector_app.gui.patient.card import PatientCard
from injector_app.gui.patient.found_list import FoundList
from injector_app.gui.patient.patient_list import PatientList
from injector_app.gui.patient.patient_row import PatientRow
from injector_app.gui.patient.waiting_messages import WaitingMessages
from injector_app.gui.patient.waiting_panel import DRAFTS, REVIEWS, WaitingPanel
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.gui.shared.restyle import set_look
from injector_app.gui.shared.search_edit import SearchEdit
from injector_app.gui.shared.theme import Look
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.gui.unfinished.panel import UnfinishedPanel

# The search is asked at every key, once for keys that came together.
TYPING_PAUSE_MS = 0
# Long enough to walk through the list with the arrow keys without opening each record.
CHOOSING_PAUSE_MS = 200
LIST_WIDTHS = (440, 560)


class PatientsPage(QWidget):
    """Search box and list on the left, the chosen patient on the right.

    Signals:
        words_changed: other words are looked for.
        patient_chosen: a patient of the list is wanted; carries the Patient.
        add_requested: a new patient is to be added.
    """

    words_changed = Signal(str)
    patient_chosen = Signal(object)
    add_requested = Signal()

    def __init__(self, look: Look, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.PATIENTS_PAGE)
        self.banner = ProblemBanner()
        self.unfinished = UnfinishedPanel()
        self.drafts = WaitingPanel(DRAFTS, words)
        self.reviews = WaitingPanel(REVIEWS, words)
        self.messages = WaitingMessages(words)
        self._waiting = (self.messages, self.drafts, self.reviews)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.card = PatientCard(words)
        self.checked = PlainLabel(kind="muted", name=ObjectName.RECORDS_CHECKED).wrapped()
        self.backed_up = PlainLabel(kind="muted", name=ObjectName.BACKED_UP).wrapped()
        self._search = SearchEdit()
        self._list = FoundList()
        self._rows = PatientList(self)
        self._nobody = PlainLabel(kind="muted").wrapped()
        self._add = Button(ObjectName.PATIENTS_ADD, "Add patient", icon="plus")
        self._is_current = True
        self._wants_first = False
        self._typing = QuietTimer(TYPING_PAUSE_MS, self._on_typed, self)
        self._choosing = QuietTimer(CHOOSING_PAUSE_MS, self._on_chosen, self)
        self._set_up_list(look)
        self._lay_out()
        self._connect()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._search.text()

    def start_search(self) -> None:
        """Put the cursor in the search box, ready to type over what is there."""
        self._search.setFocus()
        self._search.selectAll()

    def show_found(self, rows: tuple[FoundPatient, ...], region: WorldRegion, today: date) -> None:
        """Show the patients found; nobody is chosen by that."""
        self._rows.show_rows(rows, region, today)
        self._list.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        words = self.words.strip()
        self._nobody.setText(
            f"Nobody matches “{words}”." if words else "No patients yet. Add the first one."
        )
        if not self._typing.isActive():
            self._is_current = True
            self._take_first_if_wanted()

    def show_check(self, words: str, *, is_well: bool) -> None:
        """Say when the records were checked against their log, and what came of it."""
        set_look(self.checked, "kind", "muted" if is_well else "alert")
        self.checked.setText(words)

    def show_backup(self, words: str, *, is_well: bool) -> None:
        """Say how old the newest backup is, or what is wrong with the backups."""
        set_look(self.backed_up, "kind", "muted" if is_well else "alert")
        self.backed_up.setText(words)

    def mark(self, patient: Patient) -> None:
        """Show which patient of the list is open; what waits makes room for the record."""
        for waiting in self._waiting:
            waiting.fold(is_folded=True)
        row = self._rows.row_of(patient.id)
        if row >= 0:
            self._list.setCurrentIndex(self._rows.index(row))
            self._choosing.stop()

    def _on_folded(self) -> None:
        """Side by side while all of them only say how many there are."""
        ways = QBoxLayout.Direction
        all_folded = all(each.is_folded for each in self._waiting)
        self._line.setDirection(ways.LeftToRight if all_folded else ways.TopToBottom)

    def _connect(self) -> None:
        for waiting in self._waiting:
            waiting.folded.connect(self._on_folded)
        self._search.textChanged.connect(self._on_text_changed)
        self._search.returnPressed.connect(self._on_return_pressed)
        self._add.clicked.connect(self.add_requested)
        self._list.selectionModel().currentChanged.connect(self._choosing.start)
        self._list.clicked.connect(self._choosing.run_now)
        self._list.activated.connect(self._choosing.run_now)
        self._list.past_wanted.connect(self.card.focus_treatments)

    def _on_typed(self) -> None:
        self.words_changed.emit(self.words)

    def _on_text_changed(self) -> None:
        self._is_current = False
        self._typing.start()

    def _on_return_pressed(self) -> None:
        """Enter takes the first match, of the words as they are now and not of earlier ones."""
        self._wants_first = True
        if self._is_current:
            self._take_first_if_wanted()
        elif self._typing.isActive():
            self._typing.run_now()

    def _take_first_if_wanted(self) -> None:
        is_wanted, self._wants_first = self._wants_first, False
        if is_wanted and self._rows.rowCount():
            self._list.setFocus()
            self._list.setCurrentIndex(self._rows.index(0))
            self._choosing.run_now()

    def _on_chosen(self) -> None:
        index: QModelIndex = self._list.currentIndex()
        if index.isValid():
            self.patient_chosen.emit(self._rows.patient(index))

    def _set_up_list(self, look: Look) -> None:
        self._search.setObjectName(ObjectName.PATIENTS_SEARCH)
        self._search.setAccessibleName("Find a patient")
        self._search.setPlaceholderText("Name, number, born, phone")
        self._list.setObjectName(ObjectName.PATIENTS_LIST)
        self._list.setAccessibleName("Patients found")
        self._list.setModel(self._rows)
        self._list.setItemDelegate(PatientRow(look, self._list))
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        FingerScroll(self._list)

    def _lay_out(self) -> None:
        left = QFrame()
        left.setMinimumWidth(LIST_WIDTHS[0])
        left.setMaximumWidth(LIST_WIDTHS[1])
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_LARGE - 4)
        find = QHBoxLayout()
        find.addWidget(self._search, 1)
        find.addWidget(self._add)
        column.addLayout(find)
        column.addWidget(self._list, 1)
        column.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.checked)
        column.addWidget(self.backed_up)
        self._nobody.hide()
        right = QVBoxLayout()
        right.setSpacing(sizes.GAP_LARGE - 4)
        for widget in (self.banner, self.unfinished):
            right.addWidget(widget)
        self._line.setSpacing(sizes.GAP_LARGE - 4)
        for waiting in self._waiting:
            self._line.addWidget(waiting)
        right.addLayout(self._line)
        right.addWidget(self.card, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        row.setSpacing(sizes.MARGIN)
        row.addWidget(left, 3)
        row.addLayout(right, 7)
