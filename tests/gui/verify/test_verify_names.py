"""Names of controls are told apart, and belong to this screen."""

from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.verify.verify_names import VerifyName


def test_names_are_of_this_screen_only() -> None:
    assert all(name.startswith(VerifyName.PAGE) for name in VerifyName)
    assert not set(VerifyName) & set(ObjectName)
