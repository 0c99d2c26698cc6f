"""The words for how long records are kept, and for their end."""

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import Clinic
from injector_app.domain.erasure import DueRecord, Erasure
from injector_app.domain.legal_hold import HeldRecord
from injector_app.domain.moment_words import date_and_time
from injector_app.domain.retention import DEFAULT_RULES, RetentionRule

Line = tuple[str, ...]

RULE_HEADINGS = ("Where", "After last entry", "Of age at", "After that", "Source", "Read on")
DUE_HEADINGS = ("Record", "Patient", "Last entry", "Kept until", "By the rule of")
HELD_HEADINGS = ("Record", "Patient", "Since", "Reason", "Placed by")
GONE_HEADINGS = ("Record", "Destroyed", "Kept until", "Grounds", "Administrator", "Clinician")
_CHECK = (
    "They quote the sources named beside them and are no legal advice: have them checked against "
    "the law of your place before you rely on them."
)


def rules_words(rules: tuple[RetentionRule, ...]) -> str:
    """Whose rules they are, and what they are not."""
    whose = "the rules that came with the program" if rules == DEFAULT_RULES else "your own rules"
    return f"The longest of these holds for every record. They are {whose}. {_CHECK}"


def rule_line(rule: RetentionRule, clinic: Clinic) -> Line:
    """One duty to keep records."""
    return (
        rule.jurisdiction,
        _years(rule.years_after_entry),
        str(rule.majority_age),
        _years(rule.years_after_majority),
        rule.source,
        write_date(rule.read_on, clinic.region),
    )


def due_line(due: DueRecord, clinic: Clinic) -> Line:
    """A record whose time is over."""
    days = (write_date(day, clinic.region) for day in (due.last_entry, due.keeping.until))
    rule = f"{due.keeping.rule.jurisdiction}, {due.keeping.clock.value}"
    return (due.record_number, due.name, *days, rule)


def held_line(held: HeldRecord, clinic: Clinic) -> Line:
    """A record whose clock stands."""
    placed = held.placed
    day = write_date(placed.day, clinic.region)
    return (held.record_number, held.name, day, placed.reason, placed.by)


def gone_line(erasure: Erasure, clinic: Clinic) -> Line:
    """A certificate; nothing of the patient."""
    return (
        erasure.record_number,
        date_and_time(erasure.erased_at.astimezone(clinic.zone), clinic),
        write_date(erasure.kept_until, clinic.region),
        erasure.grounds,
        erasure.administrator.name,
        erasure.clinician.name,
    )


def destroyed_words(erasure: Erasure) -> str:
    """What the certificate says, right after the act."""
    people = f"{erasure.administrator.name} and {erasure.clinician.name}"
    return (
        f"Record {erasure.record_number} was destroyed by {people}. The certificate is listed "
        f"under Destroyed. Grounds: {erasure.grounds}."
    )


def _years(years: int) -> str:
    return "1 year" if years == 1 else f"{years} years"
