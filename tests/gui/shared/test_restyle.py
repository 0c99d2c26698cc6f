"""A changed property is seen at once."""

from pytestqt.qtbot import QtBot

from injector_app.gui.shared.colours import LIGHT
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look
from injector_app.gui.shared.theme import Look


def test_label_takes_the_look_of_its_new_kind(look: Look, qtbot: QtBot) -> None:
    look.choose(None)
    label = PlainLabel("words")
    qtbot.addWidget(label)
    label.show()
    set_look(label, "kind", "problem")
    assert label.palette().windowText().color().name() == look.colours.problem
    assert look.colours is LIGHT
