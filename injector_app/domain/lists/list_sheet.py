"""ListSheet: a list as it is printed."""

from dataclasses import dataclass

from injector_app.domain.clinic import Clinic


@dataclass(frozen=True, slots=True)
class ListSheet:
    """`facts` say what was asked for, when and by whom; `numbers` are columns on the right."""

    title: str
    clinic: Clinic
    facts: tuple[str, ...]
    headings: tuple[str, ...]
    shares: tuple[int, ...]
    numbers: frozenset[int]
    rows: tuple[tuple[str, ...], ...]
    names_patients: bool = True
