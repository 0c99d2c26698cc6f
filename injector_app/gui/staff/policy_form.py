"""PolicyForm: what the clinic allows, and when an idle screen locks."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clinic_policy import GLASS_ROLES, ClinicPolicy
from injector_app.domain.staff import Role
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.staff.review_boxes import ReviewBoxes
from injector_app.gui.staff.staff_words import ROLE_WORDS

SOFT_OFFERED = (2, 3, 5, 10)
HARD_OFFERED = (10, 15, 30, 45, 60)
EMERGENCY_OFFERED = (15, 30, 60, 120, 240)
DEVICE = "People may let their computer's keyring sign them in without the password"
FROM_NEXT_TIME = "Holds from the next sign-in of each person."
FROM_NEXT_NOTE = "Holds for what is signed from now on; notes signed before stay as they are."


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
        self.reviewed = ReviewBoxes()
        self._device = QCheckBox(DEVICE)
        self._device.setObjectName(ObjectName.POLICY_DEVICE)
        self._soft = _minutes(SOFT_OFFERED)
        self._hard = _minutes(HARD_OFFERED)
        self._emergency = _minutes(EMERGENCY_OFFERED)
        self._glass = {role: _box(role) for role in ROLE_WORDS if role in GLASS_ROLES}
        self._save = Button(ObjectName.POLICY_SAVE, "Save what the clinic allows")
        self._lay_out()
        self._save.clicked.connect(self._on_save)
        self.show_policy(policy)

    def show_policy(self, policy: ClinicPolicy) -> None:
        """Show what holds."""
        self._policy = policy
        self._notes.setChecked(policy.desk_reads_notes)
        self.reviewed.show_chosen(policy.countersigned)
        self._device.setChecked(policy.device_sign_in)
        _show(self._soft, policy.soft_lock_minutes)
        _show(self._hard, policy.hard_lock_minutes)
        _show(self._emergency, policy.emergency_minutes)
        for role, box in self._glass.items():
            box.setChecked(role in policy.emergency_roles)

    def _on_save(self) -> None:
        self.banner.hide()
        policy = replace(
            self._policy,
            desk_reads_notes=self._notes.isChecked(),
            device_sign_in=self._device.isChecked(),
            soft_lock_minutes=self._soft.currentData(),
            hard_lock_minutes=self._hard.currentData(),
            countersigned=self.reviewed.chosen,
            emergency_roles=frozenset(r for r, box in self._glass.items() if box.isChecked()),
            emergency_minutes=self._emergency.currentData(),
        )
        self.save_requested.emit(policy)

    def _emergency_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.MARGIN)
        row.addWidget(PlainLabel("Emergency access is for", kind="label"))
        for box in self._glass.values():
            row.addWidget(box)
        row.addStretch(1)
        return row

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.MARGIN] * 4)
        column.setSpacing(sizes.GAP_LARGE - 4)
        column.addWidget(PlainLabel("What the clinic allows", kind="title"))
        column.addWidget(self.banner)
        column.addWidget(self._notes)
        column.addWidget(self._device)
        row = QHBoxLayout()
        row.setSpacing(sizes.MARGIN)
        names = ObjectName
        row.addWidget(Field("Cover an idle screen after", self._soft, name=names.POLICY_SOFT))
        row.addWidget(Field("Close idle records after", self._hard, name=names.POLICY_HARD))
        length = Field("Emergency access lasts", self._emergency, name=names.POLICY_EMERGENCY)
        row.addWidget(length)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(self._emergency_row())
        column.addWidget(PlainLabel(FROM_NEXT_TIME, kind="caption"))
        column.addWidget(self.reviewed)
        column.addWidget(PlainLabel(FROM_NEXT_NOTE, kind="caption").wrapped())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        column.addLayout(buttons)


def _box(role: Role) -> QCheckBox:
    box = QCheckBox(ROLE_WORDS[role][0])
    box.setObjectName(f"{ObjectName.POLICY_EMERGENCY_ROLE}.{role.value}")
    box.setAccessibleDescription("May use emergency access")
    return box


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
