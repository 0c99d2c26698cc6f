"""EditField: a field of the chart screen; says at once why a value was not taken."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from injector_app.domain.errors import RuleBroken
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.shared.field import Field
from injector_app.wording.messages import describe


class EditField(Field):
    """Label, editor, and the sentence when an edit was refused."""

    def attempt(self, edit: Callable[[], None], *, path: str = "") -> bool:
        """Make an edit; a refusal is shown here and the value goes back to what it was."""
        try:
            edit()
        except RuleBroken as problem:
            located = RuleBroken(problem.rule, path=problem.path or path, **problem.facts)
            self.show_problem(describe(located).line)
            if isinstance(self.editor, ValueLine):
                self.editor.restore()
            return False
        self.show_problem("")
        return True


def line_field(
    label: str, name: str, *, placeholder: str = "", parent: QWidget | None = None
) -> tuple[EditField, ValueLine]:
    """A field with a line to type in."""
    line = ValueLine(placeholder)
    return EditField(label, line, name=name, parent=parent), line
