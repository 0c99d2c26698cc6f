"""HeaderBar: the clinic, the screens, who is signed in, the theme and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from injector_app.domain.theme import Theme
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look

CLINIC_WIDTH = 320
HEIGHT = 53


class HeaderBar(QFrame):
    """The bar at the top; before somebody signed in it offers only the theme.

    Signals:
        patients_requested: the patients screen is wanted.
        look_up_requested: the look-up screen is wanted.
        account_requested: the person's own sign-in is wanted.
        sign_out_requested: the person leaves the desk.
    """

    patients_requested = Signal()
    look_up_requested = Signal()
    account_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._clinic = ElidedLabel("injector_app", kind="brand", name=ObjectName.CLINIC_NAME)
        self._clinic.setMaximumWidth(CLINIC_WIDTH)
        self._controls: _Controls | None = None
        self._theme = Button(
            ObjectName.THEME_TOGGLE, kind="quiet", icon="moon", help_text="Light or dark"
        )
        self._theme.clicked.connect(look.toggle)
        look.changed.connect(self._on_theme_changed)
        self._on_theme_changed(look.theme)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sizes.MARGIN, 0, sizes.GAP_LARGE, 0)
        self._row.setSpacing(sizes.GAP)
        self._row.addWidget(self._clinic)
        self._row.addStretch(1)
        self._row.addWidget(self._theme)
        self.setFixedHeight(HEIGHT)

    def show_person(self, clinic: str, person: str) -> None:
        """Somebody signed in."""
        controls = self._ready()
        self._clinic.show_text(clinic)
        controls.person.show_text(person)
        controls.set_visible(visible=True)

    def show_nobody(self) -> None:
        """Nobody is signed in."""
        self._clinic.show_text("injector_app")
        if self._controls is not None:
            self._controls.person.show_text("")
            self._controls.set_visible(visible=False)

    def mark(self, *, patients: bool, look_up: bool) -> None:
        """Show which screen is open, if it is one of the two."""
        controls = self._ready()
        controls.patients.setChecked(patients)
        controls.look_up.setChecked(look_up)

    def _ready(self) -> "_Controls":
        # Built for the first person: the sign-in window needs none of them.
        if self._controls is None:
            self._controls = _Controls(self._row)
            self._controls.patients.clicked.connect(self.patients_requested)
            self._controls.look_up.clicked.connect(self.look_up_requested)
            self._controls.account.clicked.connect(self.account_requested)
            self._controls.sign_out.clicked.connect(self.sign_out_requested)
        return self._controls

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme.show_icon("sun" if theme is Theme.DARK else "moon")


class _Controls:
    """What the bar offers to a person who is signed in, put into the bar's row."""

    def __init__(self, row: QHBoxLayout) -> None:
        self.patients = _tab(ObjectName.NAV_PATIENTS, "Patients", "Find a patient", "Ctrl+K")
        self.look_up = _tab(ObjectName.NAV_LOOK_UP, "Look up", "Past treatments", "Ctrl+F")
        self.person = ElidedLabel(kind="strong", name=ObjectName.PERSON_NAME)
        self.account = Button(
            ObjectName.NAV_ACCOUNT,
            kind="quiet",
            icon="person",
            help_text="Your password, authenticator app and the recovery key",
        )
        self.sign_out = Button(ObjectName.SIGN_OUT, "Sign out", kind="quiet", icon="sign-out")
        for place, widget in enumerate((self.patients, self.look_up), start=1):
            row.insertWidget(place, widget)
        row.insertSpacing(1, sizes.MARGIN)
        row.insertWidget(row.count() - 1, self.person)
        row.insertWidget(row.count() - 1, self.account)
        row.addWidget(self.sign_out)

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide all of them."""
        for widget in (self.patients, self.look_up, self.person, self.account, self.sign_out):
            widget.setVisible(visible)


def _tab(name: ObjectName, text: str, help_text: str, keys: str) -> Button:
    tab = Button(name, text, kind="tab", help_text=f"{help_text} ({keys})")
    tab.setCheckable(True)
    # Not the button's own shortcut: that one waits 100 ms, and the letters typed meanwhile stray.
    QShortcut(QKeySequence(keys), tab).activated.connect(tab.click)
    return tab
