"""A patient as an HL7 FHIR R4 (4.0.1) Patient resource, and back."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from injector_app.domain.date_order import DateOrder, ordered_date
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.patient import Patient, Sex
from injector_app.exchange.fhir_parts import members_of, text_of, texts_of
from injector_app.exchange.inside import inside
from injector_app.exchange.patient_row import checked_row, typed_number

Plain = dict[str, Any]

# HL7 table 0203 (identifier type): the record number of a clinic, and numbers of health systems;
# a social security number is what some programs (Synthea) keep in that place.
_V2_0203 = "http://terminology.hl7.org/CodeSystem/v2-0203"
_RECORD, _HEALTH = "MR", ("HC", "JHN", "NH", "MC", "MCD", "SS")
# What R4 has no element for; no address that anybody has to answer for.
_ALERTS, _BODY = "urn:injector-app:patient:alerts", "urn:injector-app:patient:atlas-body"
_PHONES = ("mobile", "", "home", "work", "temp", "old")
_NAMES = ("official", "usual", "", "nickname", "maiden", "old", "temp", "anonymous")


def fhir_of_patient(patient: Patient) -> Plain:
    """The resource; what is empty is left out."""
    filled = {
        "resourceType": "Patient",
        "id": str(patient.id),
        "extension": [*_extensions(patient)],
        "identifier": [*_identifiers(patient)],
        "name": [_name(patient)],
        "telecom": [*_telecom(patient)],
        "gender": patient.sex.value,
        "birthDate": patient.birth_date.isoformat(),
        "address": [{"text": patient.address}] if patient.address else [],
    }
    return {name: value for name, value in filled.items() if value}


def patient_of_fhir(plain: object, *, today: date) -> Patient:
    """The patient of a resource, checked; the record number may be empty.

    Raises:
        RuleBroken: it is no Patient, or a part is missing or of the wrong kind.
    """
    if not isinstance(plain, dict):
        raise RuleBroken(Rule.FHIR_WRONG, why="it is not an object")
    if plain.get("resourceType") != "Patient":
        raise RuleBroken(Rule.FHIR_NO_PATIENT, value=str(plain.get("resourceType"))[:40])
    family, given = _read_name(plain)
    patient = Patient(
        id=PatientId(new_id()),
        record_number=typed_number(_read_identifier(plain, (_RECORD,))),
        family=family,
        given=given,
        birth_date=_read_birth_date(plain),
        sex=_read_sex(plain),
        phone=_read_telecom(plain, "phone"),
        email=_read_telecom(plain, "email"),
        address=_read_address(plain),
        alerts=_read_extension(plain, _ALERTS),
        body=_read_extension(plain, _BODY) or DEFAULT_BODY,
        health_number=_read_identifier(plain, _HEALTH),
    )
    return checked_row(patient, today=today)


def _identifiers(patient: Patient) -> Iterator[Plain]:
    for code, value in ((_RECORD, patient.record_number), (_HEALTH[0], patient.health_number)):
        if value:
            yield {"type": {"coding": [{"system": _V2_0203, "code": code}]}, "value": value}


def _extensions(patient: Patient) -> Iterator[Plain]:
    if patient.alerts:
        yield {"url": _ALERTS, "valueString": patient.alerts}
    if patient.body != DEFAULT_BODY:
        yield {"url": _BODY, "valueString": patient.body}


def _name(patient: Patient) -> Plain:
    given = {"given": [patient.given]} if patient.given else {}
    return {"use": "official", "family": patient.family, **given}


def _telecom(patient: Patient) -> Iterator[Plain]:
    for system, value in (("phone", patient.phone), ("email", patient.email)):
        if value:
            yield {"system": system, "value": value}


def _read_name(plain: Mapping[str, Any]) -> tuple[str, str]:
    names = sorted(members_of(plain, "name"), key=lambda each: _place(_NAMES, each.get("use", "")))
    if not names:
        raise RuleBroken(Rule.TEXT_EMPTY, path="family")
    with inside("name"):
        family = text_of(names[0], "family")
        given = " ".join(texts_of(names[0], "given"))
        whole = text_of(names[0], "text")
    if family:
        return family, given
    return (given, "") if given else (whole, "")


def _read_birth_date(plain: Mapping[str, Any]) -> date:
    text = text_of(plain, "birthDate")
    if not text:
        raise RuleBroken(Rule.TEXT_EMPTY, path="birth_date")
    try:
        return ordered_date(text, DateOrder.YEAR_FIRST)
    except RuleBroken as problem:
        raise problem.at("birth_date") from problem


def _read_sex(plain: Mapping[str, Any]) -> Sex:
    text = text_of(plain, "gender")
    return Sex(text) if text in set(Sex) else Sex.UNKNOWN


def _read_telecom(plain: Mapping[str, Any], system: str) -> str:
    points = [each for each in members_of(plain, "telecom") if each.get("system") == system]
    points.sort(key=lambda each: _place(_PHONES, each.get("use", "")))
    with inside("telecom"):
        return next(filter(None, (text_of(each, "value") for each in points)), "")


def _read_identifier(plain: Mapping[str, Any], codes: tuple[str, ...]) -> str:
    found: dict[str, str] = {}
    for each in members_of(plain, "identifier"):
        with inside("identifier"):
            kind = each.get("type", {})
            codings = members_of(kind, "coding") if isinstance(kind, dict) else ()
            for coding in codings:
                found.setdefault(str(coding.get("code", "")), text_of(each, "value"))
    return next((found[code] for code in codes if found.get(code)), "")


def _read_address(plain: Mapping[str, Any]) -> str:
    found = members_of(plain, "address")
    if not found:
        return ""
    with inside("address"):
        first = found[0]
        if text := text_of(first, "text"):
            return text
        area = " ".join(filter(None, (text_of(first, "state"), text_of(first, "postalCode"))))
        place = ", ".join(filter(None, (text_of(first, "city"), area)))
        return "\n".join(filter(None, (*texts_of(first, "line"), place)))


def _read_extension(plain: Mapping[str, Any], url: str) -> str:
    found = (each for each in members_of(plain, "extension") if each.get("url") == url)
    with inside("extension"):
        return next((text_of(each, "valueString") for each in found), "")


def _place(order: tuple[str, ...], use: object) -> int:
    return order.index(str(use)) if use in order else len(order)
