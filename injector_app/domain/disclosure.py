"""Disclosure: one hand-out of a copy, or of what is in the record, outside the clinic."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from injector_app.domain.calendar_years import years_later
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import DisclosureId, PatientId, TreatmentId
from injector_app.domain.typed_text import clean_line, required_line

# An accounting of disclosures reaches six years back (45 CFR 164.528(a)(1)).
ACCOUNTED_YEARS = 6


class Recipient(StrEnum):
    """Who was given it."""

    PATIENT = "patient"
    INSURER = "insurer"
    CLINICIAN = "other clinician"
    COURT = "court"
    OTHER = "other"


class Manner(StrEnum):
    """How it was handed out."""

    PRINTED = "printed"
    SAVED = "saved as a file"
    EXPORT = "whole record"
    SENT = "copy sent"
    TOLD = "told by phone"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What was given to whom, when, how, and on what ground; "" was not said.

    `recorded_by` is filled in by the program. `treatment` is the one it is about, if it is about
    one; `corrects` is the entry that this one takes back, for no entry is ever changed.
    """

    id: DisclosureId
    patient: PatientId
    recipient: Recipient
    manner: Manner
    what: str
    given_on: date
    name: str = ""
    ground: str = ""
    recorded_by: str = ""
    treatment: TreatmentId | None = None
    corrects: DisclosureId | None = None


def checked_disclosure(disclosure: Disclosure, *, today: date) -> Disclosure:
    """The same with its text made plain.

    Raises:
        RuleBroken: it does not say what was given or to whom, or the day is still to come.
    """
    if disclosure.given_on > today:
        raise RuleBroken(Rule.DISCLOSED_IN_FUTURE, path="given_on", value=disclosure.given_on)
    name = clean_line(disclosure.name, "name")
    if disclosure.recipient is Recipient.OTHER:
        name = required_line(name, "name")
    what = required_line(disclosure.what, "what")
    return replace(disclosure, name=name, what=what, ground=clean_line(disclosure.ground, "ground"))


def accounted_from(today: date) -> date:
    """The first day that an accounting of today has to reach back to."""
    return years_later(today, -ACCOUNTED_YEARS)


def taken_back(disclosures: Iterable[Disclosure]) -> frozenset[DisclosureId]:
    """Those that a later entry says were not so."""
    return frozenset(each.corrects for each in disclosures if each.corrects is not None)
