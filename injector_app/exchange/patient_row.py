"""One row of a patient file as a Patient."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.patient import Patient, Sex, checked_patient

Cell = Callable[[str], str]

SEXES = {
    "f": Sex.FEMALE,
    "female": Sex.FEMALE,
    "m": Sex.MALE,
    "male": Sex.MALE,
    "o": Sex.OTHER,
    "other": Sex.OTHER,
    "x": Sex.OTHER,
}
PHONES = ("mobile", "phone", "home_phone", "work_phone")
# What other programs write where a person has a single name.
NO_NAME = frozenset({".", "-", "ONLYNAME"})
_TIME_OF_DAY = re.compile(r"[T ]\d{1,2}:\d{2}.*$", re.DOTALL)


def patient_of_row(cell: Cell, *, today: date, region: WorldRegion) -> Patient:
    """The patient of a row, checked; the record number may be empty.

    Args:
        cell: gives the cell of a field.
        today: the calendar day at the clinic.
        region: whose order of day and month a date without a clear order has.

    Raises:
        RuleBroken: a cell is missing or holds what it cannot.
    """
    family, given = _names(cell)
    patient = Patient(
        id=PatientId(new_id()),
        record_number=_record_number(cell("record_number")),
        family=family,
        given=given,
        birth_date=_birth_date(cell("birth_date"), region),
        sex=SEXES.get(cell("sex").casefold(), Sex.UNKNOWN),
        phone=next(filter(None, map(cell, PHONES)), ""),
        email=cell("email"),
        address=_address(cell),
        alerts=cell("alerts"),
    )
    # The rules ask for a record number; a row without one gets its own when it is stored.
    stand_in = patient.record_number or "1"
    checked = checked_patient(replace(patient, record_number=stand_in), today=today)
    return replace(checked, record_number=checked.record_number if patient.record_number else "")


def _names(cell: Cell) -> tuple[str, str]:
    names = [cell(field) for field in ("family", "given", "middle")]
    family, given, middle = ("" if name in NO_NAME else name for name in names)
    given = f"{given} {middle}".strip()
    return (family, given) if family else (given, "")


def _record_number(text: str) -> str:
    """The number as written; an id of a machine (Synthea, FHIR) is none that people can type."""
    try:
        UUID(text)
    except ValueError:
        return text
    return ""


def _birth_date(text: str, region: WorldRegion) -> date:
    if not text:
        raise RuleBroken(Rule.TEXT_EMPTY, path="birth_date")
    try:
        return parse_date(_TIME_OF_DAY.sub("", text), region)
    except RuleBroken as problem:
        raise problem.at("birth_date") from problem


def _address(cell: Cell) -> str:
    area = " ".join(filter(None, (cell("state"), cell("postcode"))))
    place = ", ".join(filter(None, (cell("city"), area)))
    return "\n".join(filter(None, (cell("street"), cell("street_2"), place)))
