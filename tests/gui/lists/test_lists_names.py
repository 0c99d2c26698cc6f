"""Names of controls are their own."""

from injector_app.gui.lists.lists_names import ListsName
from injector_app.gui.shared.object_names import ObjectName


def test_no_other_control_has_one_of_them() -> None:
    assert not {name.value for name in ListsName} & {name.value for name in ObjectName}
