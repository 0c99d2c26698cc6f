"""One row of a patient file as a Patient."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from injector_app.domain.date_order import DateOrder, ordered_date
from injector_app.domain.edition import DEFAULT_BODY
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


def patient_of_row(cell: Cell, *, today: date, order: DateOrder) -> Patient:
    """The patient of a row, checked; the record number may be empty.

    Args:
        cell: gives the cell of a field.
        today: the calendar day at the clinic.
        order: that of day, month and year in the column of birth dates.

    Raises:
        RuleBroken: a cell is missing or holds what it cannot.
    """
    family, given = _names(cell)
    patient = Patient(
        id=PatientId(new_id()),
        record_number=typed_number(cell("record_number")),
        family=family,
        given=given,
        birth_date=_birth_date(cell("birth_date"), order),
        sex=SEXES.get(cell("sex").casefold(), Sex.UNKNOWN),
        phone=next(filter(None, map(cell, PHONES)), ""),
        email=cell("email"),
        address=_address(cell),
        alerts=cell("alerts"),
        health_number=cell("health_number"),
        body=cell("body") or DEFAULT_BODY,
    )
    return checked_row(patient, today=today)


def checked_row(patient: Patient, *, today: date) -> Patient:
    """The patient checked; without a record number it gets its own when it is stored.

    Raises:
        RuleBroken: a field is empty that may not be, or holds what it cannot.
    """
    stand_in = patient.record_number or "1"
    checked = checked_patient(replace(patient, record_number=stand_in), today=today)
    return replace(checked, record_number=checked.record_number if patient.record_number else "")


def _names(cell: Cell) -> tuple[str, str]:
    names = [cell(field) for field in ("family", "given", "middle")]
    family, given, middle = ("" if name in NO_NAME else name for name in names)
    given = f"{given} {middle}".strip()
    return (family, given) if family else (given, "")


def typed_number(text: str) -> str:
    """The number as written; an id of a machine (Synthea, FHIR) is none that people can type."""
    try:
        UUID(text)
    except ValueError:
        return text
    return ""


def _birth_date(text: str, order: DateOrder) -> date:
    if not text:
        raise RuleBroken(Rule.TEXT_EMPTY, path="birth_date")
    try:
        return ordered_date(text, order)
    except RuleBroken as problem:
        raise problem.at("birth_date") from problem


def _address(cell: Cell) -> str:
    area = " ".join(filter(None, (cell("state"), cell("postcode"))))
    place = ", ".join(filter(None, (cell("city"), area)))
    return "\n".join(filter(None, (cell("street"), cell("street_2"), cell("street_3"), place)))
