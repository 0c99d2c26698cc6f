"""One command for every edit: before and after, merged only where asked."""

import pytest
from PySide6.QtGui import QUndoStack

from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.edit_command import EditTreatment
from tests.support.builders import a_treatment

pytestmark = pytest.mark.usefixtures("qapp")
FIRST, SECOND, THIRD = (a_treatment(points=count) for count in range(3))


class Shown:
    """What the commands showed last."""

    def __init__(self) -> None:
        self.treatment = FIRST

    def command(self, before: Treatment, after: Treatment, key: str = "") -> EditTreatment:
        return EditTreatment(self.show, before=before, after=after, text="edit", merge_key=key)

    def show(self, treatment: Treatment) -> None:
        self.treatment = treatment


def test_undo_and_redo_show_the_very_values() -> None:
    shown, stack = Shown(), QUndoStack()
    stack.push(shown.command(FIRST, SECOND))
    assert shown.treatment is SECOND
    stack.undo()
    assert shown.treatment is FIRST
    stack.redo()
    assert shown.treatment is SECOND


@pytest.mark.parametrize(("keys", "steps"), [(("a", "a"), 1), (("a", "b"), 2), (("", ""), 2)])
def test_edits_of_one_key_are_one_step(keys: tuple[str, str], steps: int) -> None:
    shown, stack = Shown(), QUndoStack()
    stack.push(shown.command(FIRST, SECOND, keys[0]))
    stack.push(shown.command(SECOND, THIRD, keys[1]))
    assert stack.count() == steps
    stack.undo()
    assert shown.treatment is (FIRST if steps == 1 else SECOND)


def test_edits_that_cancel_out_leave_no_step() -> None:
    shown, stack = Shown(), QUndoStack()
    stack.push(shown.command(FIRST, SECOND, "key"))
    stack.push(shown.command(SECOND, FIRST, "key"))
    assert stack.count() == 0
