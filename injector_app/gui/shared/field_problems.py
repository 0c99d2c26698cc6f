"""Say what is wrong at the field of a form where it is wrong."""

from collections.abc import Callable, Mapping

from injector_app.domain.errors import RuleBroken
from injector_app.gui.shared.field import Field
from injector_app.wording.messages import describe


def show_at_field(
    problem: Exception, fields: Mapping[str, Field], *, otherwise: Callable[[Exception], object]
) -> None:
    """At the field that a broken rule names, with the cursor in it; `otherwise` tells the rest."""
    field = fields.get(problem.path) if isinstance(problem, RuleBroken) else None
    if field is None:
        otherwise(problem)
    else:
        show_at(field, problem)


def show_at(field: Field, problem: Exception) -> None:
    """At this field, with the cursor in it."""
    field.show_problem(describe(problem).line)
    field.editor.setFocus()


def show_no_problem(fields: Mapping[str, Field]) -> None:
    """Take back what was said at every field."""
    for field in fields.values():
        field.show_problem("")
