"""Names are told apart from those of the desk."""

from injector_app.gui.patient.timeline.timeline_names import TimelineName
from injector_app.gui.shared.object_names import ObjectName


def test_no_name_is_used_twice() -> None:
    assert not {name.value for name in TimelineName} & {name.value for name in ObjectName}
