"""PolicyForm: what the clinic allows, and when an idle screen locks."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner

SOFT_OFFERED = (2, 3, 5, 10)
HARD_OFFERED = (10, 15, 30, 45, 60)
FROM_NEXT_TIME = "Holds from the next sign-in of each person."


class PolicyForm(QFrame):
    """The few things a clinic decides for itself.

    Signals:
        save_requested: carries the ClinicPolicy.
    """

    save_requested = Signal(object)

    def __init__(self, policy: ClinicPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.banner = ProblemBanner(name=f"policy.{ObjectName.BANNER}")
        self._notes = QCheckBox("The front desk may read free notes")
        self._notes.setObjectName(ObjectName.POLICY_NOTES)
        self._soft = _minutes(SOFT_OFFERED)
        self._hard = _minutes(HARD_OFFERED)
        self._save = Button(ObjectName.POLICY_SAVE, "Save what the clinic allows")
        self._lay_out()
        self._save.clicked.connect(self._on_save)
        self.show_policy(policy)

    def show_policy(self, policy: ClinicPolicy) -> None:
        """Show what holds."""
        self._policy = policy
        self._notes.setChecked(policy.desk_reads_notes)
        _show(self._soft, policy.soft_lock_minutes)
        _show(self._hard, policy.hard_lock_minutes)

    def _on_save(self) -> None:
        self.banner.hide()
        policy = replace(
            self._policy,
            desk_reads_notes=self._notes.isChecked(),
            soft_lock_minutes=self._soft.currentData(),
            hard_lock_minutes=self._hard.currentData(),
        )
        self.save_requested.emit(policy)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.MARGIN] * 4)
        column.setSpacing(sizes.GAP_LARGE - 4)
        column.addWidget(PlainLabel("What the clinic allows", kind="title"))
        column.addWidget(self.banner)
        column.addWidget(self._notes)
        row = QHBoxLayout()
        row.setSpacing(sizes.MARGIN)
        names = ObjectName
        row.addWidget(Field("Cover an idle screen after", self._soft, name=names.POLICY_SOFT))
        row.addWidget(Field("Close idle records after", self._hard, name=names.POLICY_HARD))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(PlainLabel(FROM_NEXT_TIME, kind="caption"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        column.addLayout(buttons)


def _minutes(offered: tuple[int, ...]) -> QComboBox:
    box = QComboBox()
    for minutes in offered:
        box.addItem(f"{minutes} minutes", minutes)
    return box


def _show(box: QComboBox, minutes: int) -> None:
    if box.findData(minutes) < 0:
        # Chosen elsewhere; saving something else must not change it.
        box.addItem(f"{minutes} minutes", minutes)
    box.setCurrentIndex(box.findData(minutes))
