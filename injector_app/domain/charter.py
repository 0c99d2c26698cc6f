"""Charter: somebody whose edits of a chart were saved."""

from collections.abc import Sequence
from dataclasses import dataclass

from injector_app.domain.ids import StaffId
from injector_app.domain.language.tr import tr


@dataclass(frozen=True, slots=True)
class Charter:
    """A person by the name of that day; a later change of the name changes no record."""

    staff: StaffId
    name: str


def charter_names(charters: Sequence[Charter]) -> str:
    """As in: Kim Lee and Bea Two."""
    names = [each.name for each in charters]
    return tr(" and ").join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
