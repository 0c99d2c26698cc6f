"""StaffPage: the people who sign in, and what the clinic allows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.ids import StaffId
from injector_app.domain.staff import StaffMember
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.staff.layout.layout_names import LayoutName
from injector_app.gui.staff.people_list import PeopleList
from injector_app.gui.staff.person_form import PersonForm
from injector_app.gui.staff.policy_form import PolicyForm

LIST_WIDTH = 380


class StaffPage(QWidget):
    """The list on the left, one person and the clinic's policy on the right.

    Signals:
        add_requested: an empty form is wanted.
        layout_requested: how notes are printed is to be seen.
    """

    add_requested = Signal()
    layout_requested = Signal()

    def __init__(self, policy: ClinicPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.STAFF_PAGE)
        self.people = PeopleList()
        self.person = PersonForm()
        self.policy = PolicyForm(policy)
        self._add = Button(ObjectName.STAFF_ADD, "Add a person", icon="plus")
        self._layout = Button(LayoutName.OPEN, "How notes are printed\u2026", icon="print")
        self._rooms = QStackedWidget()
        self._lay_out()
        self._layout.clicked.connect(self.layout_requested)
        self.people.person_chosen.connect(self.person.start_edit)
        self._add.clicked.connect(self.start_new)

    def start_new(self) -> None:
        """An empty form; nobody is chosen."""
        self.people.setCurrentRow(-1)
        self.person.start_new()

    def show_room(self, room: QWidget | None) -> None:
        """Another page in place of the people, or the people again."""
        if room is not None and self._rooms.indexOf(room) < 0:
            self._rooms.addWidget(room)
        self._rooms.setCurrentIndex(0 if room is None else self._rooms.indexOf(room))

    def show_people(self, people: tuple[StaffMember, ...], chosen: StaffId | None) -> None:
        """Show everybody, and the chosen person in the form."""
        self.people.show_people(people, chosen)
        self.policy.reviewed.show_people(people)
        known = next((each for each in people if each.id == chosen), None)
        if known is None:
            self.person.start_new()
        else:
            self.person.start_edit(known)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_LARGE - 4)
        column.addWidget(PlainLabel("People", kind="title"))
        column.addWidget(self.people, 1)
        column.addWidget(self._add)
        column.addWidget(self._layout)
        forms = QWidget()
        right = QVBoxLayout(forms)
        right.setContentsMargins(0, 0, sizes.GAP, 0)
        right.setSpacing(sizes.MARGIN)
        right.addWidget(self.person)
        right.addWidget(self.policy)
        right.addStretch(1)
        people = QWidget()
        row = QHBoxLayout(people)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.MARGIN)
        row.addWidget(left)
        row.addWidget(FormScroll(forms), 1)
        self._rooms.addWidget(people)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        whole.addWidget(self._rooms)
