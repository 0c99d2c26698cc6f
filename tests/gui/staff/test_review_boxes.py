"""Whose notes are counter-signed is chosen among those who sign, and nothing else is lost."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role
from injector_app.gui.staff.review_boxes import OF_ASSISTANTS, ReviewBoxes
from tests.support.builders import a_clinician


def test_people_who_sign_are_offered_and_the_choice_stays(qtbot: QtBot) -> None:
    signer = replace(a_clinician(), id=StaffId(new_id()), name="A & B", credentials="")
    signer = replace(signer, roles=frozenset({Role.CLINICIAN}))
    desk = replace(signer, id=StaffId(new_id()), roles=frozenset({Role.FRONT_DESK}))
    left = replace(signer, id=StaffId(new_id()), is_active=False)
    boxes = ReviewBoxes()
    qtbot.addWidget(boxes)
    gone = str(left.id)
    boxes.show_chosen((gone,))
    boxes.show_people((signer, desk, left))
    shown = [box for box in boxes.findChildren(QCheckBox) if not box.isHidden()]
    assert [box.accessibleName() for box in shown] == [OF_ASSISTANTS, "Of A & B"]
    assert len({box.objectName() for box in shown}) == 2
    for box in shown:
        box.click()
    assert boxes.chosen == tuple(sorted((Role.ASSISTANT.value, str(signer.id), gone)))
    boxes.show_people((signer,))
    assert boxes.chosen == tuple(sorted((Role.ASSISTANT.value, str(signer.id), gone)))
