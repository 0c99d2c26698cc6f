"""Two groups, chosen by chance, typed back."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.recovery.proof_form import NAMES, ProofForm, line_of
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.window import find, type_into

GROUPS = tuple("ABCDEFGHJ"[place] * 4 for place in range(9))


@pytest.fixture
def form(qtbot: QtBot) -> ProofForm:
    made = ProofForm()
    qtbot.addWidget(made)
    made.show()
    made.ask(GROUPS)
    return made


def asked(form: ProofForm) -> list[int]:
    lines = [find(form, name, QLineEdit) for name in NAMES]
    return [int(line.accessibleName().split()[-1]) - 1 for line in lines]


def test_both_groups_prove_in_any_case(form: ProofForm, qtbot: QtBot) -> None:
    for name, place in zip(NAMES, asked(form), strict=True):
        type_into(form, name, GROUPS[place].lower())
    with qtbot.waitSignal(form.proven):
        form.check()


def test_one_wrong_group_is_named_and_proves_nothing(form: ProofForm, qtbot: QtBot) -> None:
    first, second = asked(form)
    type_into(form, NAMES[0], GROUPS[first])
    type_into(form, NAMES[1], GROUPS[first])
    with qtbot.assertNotEmitted(form.proven):
        form.check()
    wrong = [field.editor.objectName() for field in form.findChildren(Field) if field.problem]
    assert wrong == [NAMES[1]]
    assert first < second


def test_other_groups_are_asked_for_each_time(form: ProofForm) -> None:
    seen = set()
    for _ in range(30):
        form.ask(GROUPS)
        seen.add(tuple(asked(form)))
    assert len(seen) > 5


def test_field_of_another_kind_is_a_mistake_of_ours(qtbot: QtBot) -> None:
    field = Field("x", PlainLabel(), name="x")
    qtbot.addWidget(field)
    with pytest.raises(TypeError):
        line_of(field)
