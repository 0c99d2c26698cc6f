"""HeaderBar: the clinic, the screens, who is signed in, the theme and the way out."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from injector_app.domain.theme import Theme
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.tab import FOR_EVERYBODY, Tab
from injector_app.gui.shared.tab_row import TabRow
from injector_app.gui.shared.theme import Look

CLINIC_WIDTH = 320
HEIGHT = 53


class HeaderBar(QFrame):
    """The bar at the top; before somebody signed in it offers only the theme.

    Signals:
        tab_requested: a screen is wanted; carries its Tab.
        account_requested: the person's own sign-in is wanted.
        lock_requested: the screen is to be locked.
        emergency_requested: emergency access is wanted.
        sign_out_requested: the person leaves the desk.
    """

    tab_requested = Signal(object)
    account_requested = Signal()
    lock_requested = Signal()
    emergency_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._clinic = ElidedLabel("injector_app", kind="brand", name=ObjectName.CLINIC_NAME)
        self._clinic.setMaximumWidth(CLINIC_WIDTH)
        self._tabs = TabRow()
        self._tabs.requested.connect(self.tab_requested)
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
        self._row.addWidget(self._tabs, 1)
        self._row.addWidget(self._theme)
        self.setFixedHeight(HEIGHT)

    def show_person(self, clinic: str, person: str, tabs: Collection[Tab] = FOR_EVERYBODY) -> None:
        """Somebody signed in, whom these screens are for."""
        controls = self._ready()
        self._clinic.show_text(clinic)
        controls.person.show_text(person)
        controls.show()
        self._tabs.offer(tabs)

    def show_nobody(self) -> None:
        """Nobody is signed in."""
        self._clinic.show_text("injector_app")
        self._tabs.offer(())
        if self._controls is not None:
            self._controls.person.show_text("")
            self._controls.hide()

    def offer_emergency(self, *, offered: bool) -> None:
        """Whether the person may ask for emergency access."""
        self._ready().emergency.setVisible(offered)

    def mark(self, shown: Tab | None) -> None:
        """Show which screen is open, if a tab leads to it."""
        self._tabs.mark(shown)

    def _ready(self) -> "_Controls":
        # Built for the first person: the sign-in window needs none of them.
        if self._controls is None:
            self._controls = _Controls(self._row)
            self._controls.account.clicked.connect(self.account_requested)
            self._controls.emergency.clicked.connect(self.emergency_requested)
            self._controls.lock.clicked.connect(self.lock_requested)
            self._controls.sign_out.clicked.connect(self.sign_out_requested)
        return self._controls

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme.show_icon("sun" if theme is Theme.DARK else "moon")


class _Controls:
    """What the bar offers to a person who is signed in, put into the bar's row."""

    def __init__(self, row: QHBoxLayout) -> None:
        self.person = ElidedLabel(kind="strong", name=ObjectName.PERSON_NAME)
        self.emergency = Button(
            ObjectName.EMERGENCY_OPEN,
            "Emergency access",
            kind="quiet",
            icon="alert",
            help_text="Read a patient's record in an emergency, with a reason",
        )
        self.emergency.hide()
        self.account = Button(
            ObjectName.NAV_ACCOUNT,
            kind="quiet",
            icon="person",
            help_text="Your password, authenticator app and the recovery key",
        )
        self.lock = Button(
            ObjectName.LOCK_NOW,
            kind="quiet",
            icon="lock",
            help_text="Lock the screen (Ctrl+Shift+L); Ctrl+Shift+B covers it for a moment",
        )
        self.sign_out = Button(ObjectName.SIGN_OUT, "Sign out", kind="quiet", icon="sign-out")
        row.insertWidget(row.count() - 1, self.emergency)
        row.insertWidget(row.count() - 1, self.person)
        row.insertWidget(row.count() - 1, self.account)
        row.addWidget(self.lock)
        row.addWidget(self.sign_out)

    def show(self) -> None:
        """Show the person, the own account and the way out."""
        for widget in (self.person, self.account, self.lock, self.sign_out):
            widget.show()

    def hide(self) -> None:
        """Show nothing."""
        for widget in (self.emergency, self.person, self.account, self.lock, self.sign_out):
            widget.hide()
