"""Always one kind is chosen."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.amendment import TYPED_KINDS, AmendmentKind
from injector_app.gui.note.changes.kind_choice import KindChoice
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import press


@pytest.mark.parametrize("kind", TYPED_KINDS)
def test_second_press_leaves_it_chosen(qtbot: QtBot, kind: AmendmentKind) -> None:
    choice = KindChoice()
    qtbot.addWidget(choice)
    for _ in range(2):
        with qtbot.waitSignal(choice.chosen):
            press(choice, f"{ObjectName.AMEND_KIND}.{kind.name.lower()}")
        assert choice.value is kind
