"""The treatment of a Bundle that `note_bundle` wrote."""

from dataclasses import replace
from typing import Any

from injector_app.domain.chart import Chart
from injector_app.domain.checked_treatment import checked_treatment
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.treatment import Treatment
from injector_app.exchange.build_treatment import build_treatment
from injector_app.exchange.fhir import canonical as of
from injector_app.exchange.fhir.found import Found, wrong
from injector_app.exchange.fhir.read_points import read_points
from injector_app.exchange.fhir.read_screening import read_screening
from injector_app.exchange.fhir.read_vials import read_vials, used_vials
from injector_app.exchange.fhir_parts import (
    Plain,
    code_of,
    extension,
    identifier_in,
    member_of,
    members_of,
    text_of,
)
from injector_app.exchange.import_book import ImportBook
from injector_app.exchange.treatment_schema import check_shape

# HL7 table 0203 (identifier type): the record number of a clinic.
_RECORD_NUMBER = ("http://terminology.hl7.org/CodeSystem/v2-0203", "MR")


def is_bundle(document: object) -> bool:
    """Whether a JSON document is a FHIR Bundle."""
    return isinstance(document, dict) and document.get("resourceType") == "Bundle"


def read_bundle(document: Plain, *, book: ImportBook) -> Treatment:
    """The one treatment of the Bundle, with new ids, as a file of treatments would bring it.

    What links it to other records (who charted, what it repeats or corrects) stays behind.

    Raises:
        RuleBroken: it holds no treatment, more than one, one that was entered in error, one of
            another patient, or a value that is unknown or impossible.
    """
    found = Found.of(document)
    procedure = _procedure(found)
    entry = _entry(found, procedure, book)
    check_shape({"schema": "injector_app/treatment/1", "treatments": [entry]})
    _check_patient(found, procedure, book)
    bare = build_treatment(entry, book)
    treatment = replace(
        bare,
        chart=Chart(read_points(found, used_vials(found, procedure), book.catalog)),
        screening=read_screening(found),
        protocols=_protocols(procedure),
    )
    return checked_treatment(treatment, book.catalog)


def _procedure(found: Found) -> Plain:
    sessions = [each for each in found.all("Procedure") if identifier_in(each, of.TREATMENT)]
    if len(sessions) != 1:
        raise wrong("entry", "it does not hold exactly one treatment of this program")
    if sessions[0].get("status") != "completed":
        raise wrong("Procedure.status", "the treatment is not marked as completed")
    return sessions[0]


def _entry(found: Found, procedure: Plain, book: ImportBook) -> dict[str, Any]:
    encounter = found.follow(procedure.get("encounter"))
    reasons = [found.follow(each) for each in members_of(procedure, "reasonReference")]
    condition = member_of(reasons[0], "code") if reasons else {}
    performers = [member_of(each, "actor") for each in members_of(procedure, "performer")]
    clinician = found.follow(performers[0]) if performers else {}
    return {
        "patient": _record_number(found.follow(procedure.get("subject"))),
        "performed_at": text_of(member_of(procedure, "performedPeriod"), "start"),
        "clinician": identifier_in(clinician, of.SIGN_IN),
        "assistant": _assistant(encounter),
        "indication": code_of(condition, of.INDICATION),
        "icd10": _icd10(condition),
        "vials": read_vials(found, procedure, book.catalog),
        "guidance": _guidance(found),
        "reaction": _reaction(found),
        "consent": extension(procedure, of.CONSENT).get("valueBoolean", False),
        "aftercare": extension(procedure, of.AFTERCARE).get("valueBoolean", False),
        "notes": "\n".join(text_of(each, "text") for each in members_of(procedure, "note")),
        **_review(procedure),
    }


def _check_patient(found: Found, procedure: Plain, book: ImportBook) -> None:
    """A record number alone may be that of somebody else in another clinic."""
    theirs = found.follow(procedure.get("subject"))
    patient = book.find_patient(_record_number(theirs))
    if patient and text_of(theirs, "birthDate") != patient.birth_date.isoformat():
        raise RuleBroken(Rule.FHIR_OTHER_PATIENT, path="patient")


def _record_number(patient: Plain) -> str:
    for each in members_of(patient, "identifier"):
        if code_of(member_of(each, "type"), _RECORD_NUMBER[0]) == _RECORD_NUMBER[1]:
            return text_of(each, "value")
    return ""


def _assistant(encounter: Plain) -> str:
    people = [member_of(each, "individual") for each in members_of(encounter, "participant")]
    return next((text_of(each, "display") for each in people if "reference" not in each), "")


def _icd10(condition: Plain) -> str:
    codings = members_of(condition, "coding")
    others = (each for each in codings if text_of(each, "system") in {"", of.ICD_10_CM})
    return next((text_of(each, "code") for each in others), "")


def _guidance(found: Found) -> str:
    parts = [each for each in found.all("Procedure") if members_of(each, "partOf")]
    return text_of(member_of(parts[0], "code"), "text") if parts else ""


def _reaction(found: Found) -> str:
    seen = found.observations("immediate-reaction")
    return text_of(seen[0], "valueString") if seen else ""


def _review(procedure: Plain) -> dict[str, str]:
    day = text_of(extension(procedure, of.REVIEW_ON), "valueDate")
    return {"review_on": day} if day else {}


def _protocols(procedure: Plain) -> tuple[str, ...]:
    named = [each for each in members_of(procedure, "extension") if each.get("url") == of.PROTOCOL]
    return tuple(text_of(each, "valueString") for each in named)
