"""EmergencyForm: the reason for which the charts are opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.domain.emergency import LEAST_REASON
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.centred_card import CentredCard
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner

CARD_WIDTH = 620
WORDS = (
    "For an emergency in which a patient's record is needed and nobody who may open it is at hand. "
    "You can find patients and read, print and export their signed notes for {minutes} minutes; "
    "no treatment can be changed. Everything you open is written down with your name and this "
    "reason, and the clinic can list it."
)


class EmergencyForm(QWidget):
    """One field.

    Signals:
        begin_requested: carries the reason.
        cancel_requested: no emergency.
    """

    begin_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ObjectName
        self.setObjectName(names.EMERGENCY_PAGE)
        self._reason = QLineEdit()
        hint = f"At least {LEAST_REASON} characters."
        self._field = Field("Reason *", self._reason, name=names.EMERGENCY_REASON, hint=hint)
        self._banner = ProblemBanner(name=f"{names.EMERGENCY_PAGE}.{names.BANNER}")
        self._begin = Button(names.EMERGENCY_BEGIN, "Open the records", kind="primary")
        self._cancel = Button(names.EMERGENCY_CANCEL, "Cancel", kind="quiet")
        self._lay_out(minutes)
        self._begin.clicked.connect(self._on_begin)
        self._reason.returnPressed.connect(self._on_begin)
        self._cancel.clicked.connect(self.cancel_requested)

    def start(self) -> None:
        """An empty reason."""
        self._banner.hide()
        self._reason.clear()
        self._field.show_problem("")
        self._reason.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """At the reason where it is that, else above."""
        self.show_busy(busy=False)
        show_at_field(problem, {"reason": self._field}, otherwise=self._banner.show_problem)

    def show_busy(self, *, busy: bool) -> None:
        """Block the form while the reason is written down."""
        for widget in (self._begin, self._cancel, self._field):
            widget.setEnabled(not busy)

    def _on_begin(self) -> None:
        self._banner.hide()
        show_no_problem({"reason": self._field})
        self.begin_requested.emit(self._reason.text())

    def _lay_out(self, minutes: int) -> None:
        card = CentredCard(width=CARD_WIDTH)
        card.column.addWidget(PlainLabel("Emergency access", kind="display"))
        words = WORDS.format(minutes=minutes)
        card.column.addWidget(PlainLabel(words, kind="muted").wrapped())
        card.column.addWidget(self._banner)
        card.column.addWidget(self._field)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._cancel)
        ends.addWidget(self._begin)
        card.column.addLayout(ends)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
