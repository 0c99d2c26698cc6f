"""No control of this part has the name of another."""

from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.patient.copies.copy_names import CopyName
from injector_app.gui.shared.object_names import ObjectName


def test_names_are_their_own() -> None:
    mine = {name.value for name in CopyName}
    assert not mine & {name.value for name in (*ObjectName, *MessageName)}
    assert all(name.startswith("patients.copies") for name in mine)
