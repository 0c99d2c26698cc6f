"""SetupForm: the clinic and its first clinician."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.domain.clinic import DEFAULT_ZONES, WorldRegion
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.region_words import REGION_NAMES, zones_of
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.date_words import date_example
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner

CARD_WIDTH = 760
PASSWORD_HINT = "At least 15 characters; a few words you will remember do well."  # noqa: S105
NEXT_STEP = (
    "Next comes a recovery key to print: without a password or that key nobody can open the "
    "records, not even the makers of this program."
)


class SetupForm(QWidget):
    """All fields of the first start.

    Signals:
        create_requested: carries the ClinicForm as typed.
        back_requested: the two choices are wanted again.
    """

    create_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = QComboBox()
        self._zone = QComboBox()
        self._zone.setEditable(True)
        self._password = PasswordEdit()
        self._again = PasswordEdit()
        self._fields = self._make_fields()
        self._banner = ProblemBanner(name=f"form.{ObjectName.BANNER}")
        self._create = Button(DoorName.SETUP_CREATE, "Next", kind="primary")
        self._back = Button(DoorName.SETUP_BACK, "Back", kind="quiet", icon="back")
        self._lay_out()
        self._connect()
        for region, words in REGION_NAMES.items():
            self._region.addItem(words, region)

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self._fields["clinic"].editor.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the form."""
        show_at_field(problem, self._fields, otherwise=self._banner.show_problem)

    def show_busy(self, *, busy: bool) -> None:
        """Block the form while it is checked."""
        for widget in (self._create, self._back, *self._fields.values()):
            widget.setEnabled(not busy)
        self._create.setText("Checking…" if busy else "Next")

    def _make_fields(self) -> dict[str, Field]:
        return {
            "clinic": Field("Clinic name *", QLineEdit(), name=DoorName.SETUP_CLINIC),
            "address": Field("Address", QLineEdit(), name=DoorName.SETUP_ADDRESS),
            "region": Field("Region *", self._region, name=DoorName.SETUP_REGION),
            "time_zone": Field("Time zone *", self._zone, name=DoorName.SETUP_ZONE),
            "name": Field("Your full name *", QLineEdit(), name=DoorName.SETUP_NAME),
            "credentials": Field("Credentials", QLineEdit(), name=DoorName.SETUP_CREDENTIALS),
            "sign_in": Field(
                "Sign-in name *",
                QLineEdit(),
                name=DoorName.SETUP_SIGN_IN,
                hint="Small letters and digits, such as your initials.",
            ),
            "password": Field(
                "Password *", self._password, name=DoorName.SETUP_PASSWORD, hint=PASSWORD_HINT
            ),
            "password_again": Field(
                "Password again *", self._again, name=DoorName.SETUP_PASSWORD_AGAIN
            ),
        }

    def _connect(self) -> None:
        self._region.currentIndexChanged.connect(self._on_region_changed)
        self._create.clicked.connect(self._on_create_clicked)
        self._back.clicked.connect(self.back_requested)
        self._again.returnPressed.connect(self._on_create_clicked)

    def _on_region_changed(self) -> None:
        region = WorldRegion(self._region.currentData())
        self._fields["region"].show_hint(f"Dates are written as {date_example(region)}.")
        self._zone.clear()
        self._zone.addItems(zones_of(region))
        self._zone.setCurrentText(DEFAULT_ZONES[region])

    def _on_create_clicked(self) -> None:
        self._banner.hide()
        show_no_problem(self._fields)
        if self._password.text() != self._again.text():
            self._fields["password_again"].show_problem("The two passwords are not the same.")
            self._again.setFocus()
            return
        self.create_requested.emit(self._typed())

    def _typed(self) -> ClinicForm:
        return ClinicForm(
            clinic=self._line("clinic"),
            address=self._line("address"),
            region=WorldRegion(self._region.currentData()).value,
            time_zone=self._zone.currentText(),
            name=self._line("name"),
            credentials=self._line("credentials"),
            sign_in=self._line("sign_in"),
            password=self._password.text(),
        )

    def _line(self, key: str) -> str:
        editor = self._fields[key].editor
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def _lay_out(self) -> None:
        card = CentredCard(width=CARD_WIDTH)
        column = card.column
        column.addWidget(PlainLabel("Set up this clinic", kind="display"))
        column.addWidget(self._banner)
        column.addLayout(self._rows())
        column.addWidget(PlainLabel(NEXT_STEP, kind="caption").wrapped())
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._create)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes.MARGIN)
        grid.setVerticalSpacing(sizes.GAP_LARGE)
        for place, field in enumerate(self._fields.values()):
            row, column = _PLACES[place]
            grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid


_PLACES = ((0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1), (3, 0), (4, 0), (4, 1))
