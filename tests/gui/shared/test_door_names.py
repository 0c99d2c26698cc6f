"""Every control on the way in has a name of its own."""

from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName


def test_no_two_controls_share_a_name() -> None:
    assert len({*DoorName, *ObjectName}) == len(DoorName.__members__) + len(ObjectName.__members__)
