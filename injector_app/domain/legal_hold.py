"""HoldEvent: a legal hold placed on a record, or lifted; while one stands, its clock stands."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from injector_app.domain.ids import PatientId
from injector_app.domain.typed_text import required_line


@dataclass(frozen=True, slots=True)
class HoldEvent:
    """One step of the holds on a patient's record; `by` is filled in by the program."""

    patient: PatientId
    is_held: bool
    day: date
    reason: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class HeldRecord:
    """A record on which a hold stands, and how it was placed."""

    record_number: str
    name: str
    placed: HoldEvent


@dataclass(frozen=True, slots=True)
class Hold:
    """From which day to which; None: it stands."""

    from_day: date
    to_day: date | None = None


def checked_hold(event: HoldEvent) -> HoldEvent:
    """The same with its reason made plain.

    Raises:
        RuleBroken: there is no reason.
    """
    return replace(event, reason=required_line(event.reason, "reason"))


def holds_of(events: Iterable[HoldEvent]) -> tuple[Hold, ...]:
    """The holds that events placed and lifted; each record of a merged person has its own."""
    of_record: dict[PatientId, list[Hold]] = {}
    for event in events:
        holds = of_record.setdefault(event.patient, [])
        stands = bool(holds) and holds[-1].to_day is None
        if event.is_held and not stands:
            holds.append(Hold(event.day))
        elif not event.is_held and stands:
            holds[-1] = replace(holds[-1], to_day=event.day)
    return tuple(hold for holds in of_record.values() for hold in holds)


def is_on_hold(events: Iterable[HoldEvent]) -> bool:
    """Whether the last word is that the record is held, or one that was merged into it."""
    return any(hold.to_day is None for hold in holds_of(events))


def records_on_hold(events: Iterable[HoldEvent]) -> tuple[PatientId, ...]:
    """Which of the records of a merged person are held."""
    of_record: dict[PatientId, list[HoldEvent]] = {}
    for event in events:
        of_record.setdefault(event.patient, []).append(event)
    return tuple(patient for patient, theirs in of_record.items() if is_on_hold(theirs))
