"""RoleBoxes: one box per role; a person may hold several."""

from collections.abc import Collection

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from injector_app.domain.staff import Role
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.staff.staff_words import ROLE_WORDS


class RoleBoxes(QWidget):
    """Every role with what it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {role: _box(role) for role in ROLE_WORDS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.GAP_LARGE)
        grid.setVerticalSpacing(0)
        for row, (role, box) in enumerate(self._boxes.items()):
            grid.addWidget(box, row, 0)
            grid.addWidget(PlainLabel(ROLE_WORDS[role][1], kind="caption"), row, 1)
        grid.setColumnStretch(1, 1)

    @property
    def roles(self) -> frozenset[Role]:
        """What is ticked."""
        return frozenset(role for role, box in self._boxes.items() if box.isChecked())

    def show_roles(self, roles: Collection[Role]) -> None:
        """Tick these, and no others."""
        for role, box in self._boxes.items():
            box.setChecked(role in roles)


def _box(role: Role) -> QCheckBox:
    name, purpose = ROLE_WORDS[role]
    box = QCheckBox(name)
    box.setObjectName(f"{ObjectName.STAFF_ROLE}.{role.value}")
    box.setAccessibleDescription(purpose)
    return box
