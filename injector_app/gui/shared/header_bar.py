"""HeaderBar: the clinic, the screens, who is signed in, the theme and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from injector_app.domain.theme import Theme
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look

CLINIC_WIDTH = 320


class HeaderBar(QFrame):
    """The bar at the top; before somebody signed in it offers only the theme.

    Signals:
        patients_requested: the patients screen is wanted.
        look_up_requested: the look-up screen is wanted.
        sign_out_requested: the person leaves the desk.
    """

    patients_requested = Signal()
    look_up_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._clinic = ElidedLabel("injector_app", kind="brand", name=ObjectName.CLINIC_NAME)
        self._clinic.setMaximumWidth(CLINIC_WIDTH)
        self._patients = _tab(ObjectName.NAV_PATIENTS, "Patients", "Find a patient (Ctrl+K)")
        self._look_up = _tab(ObjectName.NAV_LOOK_UP, "Look up", "Past treatments (Ctrl+F)")
        self._person = ElidedLabel(kind="strong", name=ObjectName.PERSON_NAME)
        self._theme = Button(
            ObjectName.THEME_TOGGLE, kind="quiet", icon="moon", help_text="Light or dark"
        )
        self._sign_out = Button(ObjectName.SIGN_OUT, "Sign out", kind="quiet", icon="sign-out")
        self._connect(look)
        self._lay_out()
        self.show_nobody()

    def show_person(self, clinic: str, person: str) -> None:
        """Somebody signed in."""
        self._clinic.show_text(clinic)
        self._person.show_text(person)
        self._set_signed_in(True)

    def show_nobody(self) -> None:
        """Nobody is signed in."""
        self._clinic.show_text("injector_app")
        self._person.show_text("")
        self._set_signed_in(False)

    def mark(self, *, patients: bool, look_up: bool) -> None:
        """Show which screen is open, if it is one of the two."""
        self._tabs.setExclusive(False)
        self._patients.setChecked(patients)
        self._look_up.setChecked(look_up)

    def _set_signed_in(self, signed_in: bool) -> None:  # noqa: FBT001 - one private switch
        for widget in (self._patients, self._look_up, self._person, self._sign_out):
            widget.setVisible(signed_in)

    def _connect(self, look: Look) -> None:
        self._tabs = QButtonGroup(self)
        self._tabs.addButton(self._patients)
        self._tabs.addButton(self._look_up)
        self._patients.clicked.connect(self.patients_requested)
        self._look_up.clicked.connect(self.look_up_requested)
        self._sign_out.clicked.connect(self.sign_out_requested)
        self._theme.clicked.connect(look.toggle)
        look.changed.connect(self._on_theme_changed)
        self._on_theme_changed(look.theme)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme.show_icon("sun" if theme is Theme.DARK else "moon")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, 0, sizes.GAP_LARGE, 0)
        row.setSpacing(sizes.GAP)
        row.addWidget(self._clinic)
        row.addSpacing(sizes.MARGIN)
        row.addWidget(self._patients)
        row.addWidget(self._look_up)
        row.addStretch(1)
        for widget in (self._person, self._theme, self._sign_out):
            row.addWidget(widget)
        self.setFixedHeight(53)


def _tab(name: ObjectName, text: str, help_text: str) -> Button:
    tab = Button(name, text, kind="tab", help_text=help_text)
    tab.setCheckable(True)
    return tab
