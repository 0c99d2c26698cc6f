"""The lists of a person, large enough for a finger."""

from pytestqt.qtbot import QtBot

from injector_app.domain.lists.list_name import ListName
from injector_app.gui.lists.chooser import ListChooser
from injector_app.gui.shared import sizes


def test_lists_are_offered_in_their_order_and_chosen_by_name(qtbot: QtBot) -> None:
    chooser = ListChooser((ListName.TODAY, ListName.USE))
    qtbot.addWidget(chooser)
    chosen: list[ListName] = []
    chooser.list_chosen.connect(chosen.append)
    assert [chooser.item(row).text() for row in range(chooser.count())] == [
        *("Today", "Product use by month"),
    ]
    assert chooser.item(0).sizeHint().height() >= sizes.TOUCH_HEIGHT
    chooser.choose(ListName.USE)
    chooser.choose(ListName.LOT)
    assert chosen == [ListName.USE]
    assert isinstance(chosen[0], ListName)
