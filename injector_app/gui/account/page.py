"""AccountPage: the own password and app, and for administrators the recovery key."""

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from injector_app.gui.account.device.panel import DevicePanel
from injector_app.gui.account.factor_panel import FactorPanel
from injector_app.gui.account.key_panel import KeyPanel
from injector_app.gui.account.password_panel import PasswordPanel
from injector_app.gui.account.pin.panel import PinPanel
from injector_app.gui.recovery.card import RecoveryCard
from injector_app.gui.shared import sizes
from injector_app.gui.shared.finger_scroll import FingerScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.work.answers import OwnAccount

WIDTH = 620


class AccountPage(QWidget):
    """Panels below each other; a new recovery key takes their place until it is proven."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.ACCOUNT_PAGE)
        self.password = PasswordPanel()
        self.pin = PinPanel()
        self.device = DevicePanel()
        self.factor = FactorPanel()
        self.key = KeyPanel()
        self.card = RecoveryCard("Use this key from now on")
        self._title = PlainLabel("Your account", kind="display")
        self._steps = QStackedWidget()
        self._steps.addWidget(self._panels())
        self._steps.addWidget(self.card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._steps)
        self.card.back_requested.connect(self.show_panels)

    def start(self, person: str) -> None:
        """Begin anew: nothing that was typed or said before stays."""
        self._title.setText(person)
        self.password.clear()
        for panel in (self.password, self.pin, self.device, self.factor, self.key):
            panel.banner.hide()
        self.show_panels()

    def show_account(self, account: OwnAccount) -> None:
        """What can be seen and changed."""
        self.factor.show_state(is_on=account.has_second_factor)
        self.key.show_state(has_one=account.has_recovery_key)
        self.key.setVisible(account.may_manage_keys)

    def show_panels(self) -> None:
        """The panels; a key that was shown is forgotten."""
        self.card.forget()
        self._steps.setCurrentIndex(0)

    def show_key(self, key: str) -> None:
        """A recovery key that is to be proven."""
        self._steps.setCurrentIndex(1)
        self.card.show_key(key)

    def _panels(self) -> QScrollArea:
        column = QVBoxLayout()
        column.setSpacing(sizes.GAP_LARGE)
        for widget in (
            *(self._title, self.password, self.pin),
            *(self.device, self.factor, self.key),
        ):
            widget.setFixedWidth(WIDTH)
            column.addWidget(widget)
        column.addStretch(1)
        room = QWidget()
        room.setProperty("kind", "page")
        row = QHBoxLayout(room)
        row.setContentsMargins(*(4 * [sizes.MARGIN]))
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(room)
        FingerScroll(area)
        return area
