"""Retention: how long a record is kept, worked out from dates alone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from injector_app.domain.calendar_years import years_later
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.legal_hold import Hold
from injector_app.domain.typed_text import required_line

YEARS = range(1, 101)
# Ages of majority are 18 or 19 in Canada; other places have 16 to 21.
MAJORITY_AGES = range(16, 22)
YEARS_AFTER_MAJORITY = range(101)


class Clock(StrEnum):
    """What the last day of keeping follows from."""

    LAST_ENTRY = "last entry"
    MAJORITY = "age of majority"


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """One duty to keep records, with where it says so and when that was read."""

    jurisdiction: str
    years_after_entry: int
    majority_age: int
    years_after_majority: int
    source: str
    read_on: date


@dataclass(frozen=True, slots=True)
class Keeping:
    """Until when a record is kept, by which rule, and from which of its clocks."""

    until: date
    rule: RetentionRule
    clock: Clock


# Rules that stand until an administrator decides otherwise; the longest of them holds.
DEFAULT_RULES = (
    RetentionRule(
        "Canada",
        10,
        18,
        10,
        "CMPA: 10 years from the last entry or from majority",
        date(2026, 11, 22),
    ),
    RetentionRule(
        "British Columbia",
        16,
        19,
        16,
        "CMPA: 16 years from the last entry or from majority (19, Age of Majority Act)",
        date(2026, 11, 22),
    ),
    RetentionRule(
        "Ontario",
        15,
        18,
        15,
        "CPSO: 10 years required, 15 advised, from the last entry or from age 18",
        date(2026, 11, 22),
    ),
    RetentionRule(
        "Alberta",
        10,
        18,
        2,
        "CPSA: 10 years; minors the later of 10 years and 2 years past 18",
        date(2026, 11, 22),
    ),
)


def checked_rules(rules: tuple[RetentionRule, ...]) -> tuple[RetentionRule, ...]:
    """The same with their texts made plain.

    Raises:
        RuleBroken: there is none, or one has no source or a number out of range.
    """
    if not rules:
        raise RuleBroken(Rule.NO_RETENTION_RULE)
    return tuple(_checked(rule) for rule in rules)


def keeping(
    birth: date, last_entry: date, rules: tuple[RetentionRule, ...], holds: Iterable[Hold] = ()
) -> Keeping | None:
    """The longest keeping of all rules; None while a hold stands, for the clock stands with it."""
    known = tuple(holds)
    longest = max(
        (each for rule in rules for each in _keepings(birth, last_entry, rule)),
        key=lambda each: each.until,
    )
    for hold in known:
        if hold.to_day is None:
            return None
        if hold.from_day <= longest.until:
            # What was left when the hold was placed is still to run when it is lifted.
            longest = replace(longest, until=_moved(longest.until, hold.from_day, hold.to_day))
    return longest


def is_due(kept: Keeping | None, today: date) -> bool:
    """Whether the last day of keeping is over."""
    return kept is not None and kept.until < today


def _keepings(birth: date, last_entry: date, rule: RetentionRule) -> tuple[Keeping, Keeping]:
    after_entry = years_later(last_entry, rule.years_after_entry)
    after_majority = years_later(birth, rule.majority_age + rule.years_after_majority)
    return (
        Keeping(after_entry, rule, Clock.LAST_ENTRY),
        Keeping(after_majority, rule, Clock.MAJORITY),
    )


def _moved(until: date, placed: date, lifted: date) -> date:
    ordinal = until.toordinal() + max(0, (lifted - placed).days)
    return date.fromordinal(min(ordinal, date.max.toordinal()))


def _checked(rule: RetentionRule) -> RetentionRule:
    _require_within(rule.years_after_entry, YEARS, "years_after_entry")
    _require_within(rule.majority_age, MAJORITY_AGES, "majority_age")
    _require_within(rule.years_after_majority, YEARS_AFTER_MAJORITY, "years_after_majority")
    return replace(
        rule,
        jurisdiction=required_line(rule.jurisdiction, "jurisdiction"),
        source=required_line(rule.source, "source"),
    )


def _require_within(years: int, allowed: range, path: str) -> None:
    if years not in allowed:
        facts = {"value": years, "least": allowed.start, "most": allowed.stop - 1}
        raise RuleBroken(Rule.NOT_A_WHOLE_NUMBER, path=path, **facts)
