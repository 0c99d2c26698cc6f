"""Those who work here stand first, by name."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from injector_app.gui.staff.people_list import PeopleList
from tests.support.builders import a_clinician


def test_who_left_stands_last(qtbot: QtBot) -> None:
    people = PeopleList()
    qtbot.addWidget(people)
    left = a_clinician(sign_in="a", name="Ann", credentials="", is_active=False)
    here = a_clinician(sign_in="b", name="bea", credentials="")
    people.show_people((left, here), left.id)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [people.item(row).data(role) for row in range(2)] == [
        "bea, Clinician, Administrator",
        "Ann (left), Clinician, Administrator",
    ]
    assert people.currentRow() == 1
    with qtbot.waitSignal(people.person_chosen) as chosen:
        people.setCurrentRow(0)
    assert chosen.args == [here]
