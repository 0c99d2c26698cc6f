"""No control about messages has the name of another."""

from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.shared.object_names import ObjectName


def test_names_are_their_own() -> None:
    mine = {name.value for name in MessageName}
    assert not mine & {name.value for name in ObjectName}
    assert {name.removeprefix("window.").split(".")[0] for name in mine} == {"messages"}
