"""Every control has a name of its own."""

from injector_app.gui.shared.object_names import ObjectName


def test_no_two_controls_share_a_name() -> None:
    assert len(set(ObjectName)) == len(ObjectName.__members__)
