"""No control of this screen is called as one of another."""

from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.shared.object_names import ObjectName


def test_names_are_of_this_screen_only() -> None:
    assert not set(map(str, RetentionName)) & set(map(str, ObjectName))
    assert all(name.split(".")[0] == "retention" for name in RetentionName)
