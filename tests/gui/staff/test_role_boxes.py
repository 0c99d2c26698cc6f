"""Every role has its box."""

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from injector_app.domain.staff import GIVEN_ROLES, Role
from injector_app.gui.staff.role_boxes import RoleBoxes


def test_every_role_can_be_ticked(qtbot: QtBot) -> None:
    boxes = RoleBoxes()
    qtbot.addWidget(boxes)
    boxes.show_roles(())
    assert boxes.roles == frozenset()
    for box in boxes.findChildren(QCheckBox):
        box.click()
    assert boxes.roles == GIVEN_ROLES
    boxes.show_roles({Role.AUDITOR})
    assert boxes.roles == frozenset({Role.AUDITOR})
