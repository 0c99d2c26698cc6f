"""TypedField: how one typed field of a vial or a visit is shown and read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from injector_app.domain.calendar_dates import parse_date, write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.gui.shared.object_names import ObjectName

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class TypedField(Generic[Thing]):
    """`path` names the field in problems; `write` may raise RuleBroken."""

    path: str
    label: str
    name: ObjectName
    read: Callable[[Thing, WorldRegion], str]
    write: Callable[[Thing, str, WorldRegion], Thing]
    placeholder: str = ""


def read_day(day: date | None, region: WorldRegion) -> str:
    """A day as the region writes it; "" while there is none."""
    return write_date(day, region) if day else ""


def write_day(text: str, region: WorldRegion) -> date | None:
    """The day that was typed; an emptied field has none.

    Raises:
        RuleBroken: it is not a date of the calendar.
    """
    return parse_date(text, region) if text.strip() else None
