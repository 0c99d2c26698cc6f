"""The recovery key on the screen, read and typed back as a person does."""

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from injector_app.gui.recovery.key_view import KeyView
from injector_app.gui.shared.door_names import DoorName
from tests.support.window import find, press, type_into

PROOF = (DoorName.RECOVERY_FIRST, DoorName.RECOVERY_SECOND)


def groups_on_screen(root: QWidget) -> list[str]:
    """The groups as they stand there."""
    view = find(root, DoorName.RECOVERY_KEY, KeyView)
    return [label.text() for label in view.findChildren(QLabel) if label.property("kind") == "key"]


def wanted_groups(root: QWidget) -> list[int]:
    """Which groups are asked for, counted from 0."""
    names = (find(root, name, QLineEdit).accessibleName() for name in PROOF)
    return [int(name.split()[-1]) - 1 for name in names]


def type_groups_back(root: QWidget) -> None:
    """Go on from the key and type what is asked for."""
    groups = groups_on_screen(root)
    # The card has just come to the front: let it be laid out, as it is before a hand can reach it.
    QApplication.processEvents()
    press(root, DoorName.RECOVERY_NEXT)
    for name, place in zip(PROOF, wanted_groups(root), strict=True):
        type_into(root, name, groups[place].lower())
    QApplication.processEvents()
