"""Readable examples of domain values; each argument changes one field."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from injector_app.domain.chart import Chart
from injector_app.domain.clinic import Clinic, WorldRegion
from injector_app.domain.clinic_reference import ClinicReference, ReferenceKind
from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.disclosure import Disclosure, Manner, Recipient
from injector_app.domain.ids import (
    ClinicId,
    ClinicReferenceId,
    DeskMessageId,
    DisclosureId,
    OutcomeId,
    PatientId,
    PatternId,
    PointId,
    StaffId,
    TreatmentId,
    new_id,
)
from injector_app.domain.note import MEANING, NoteContent, Signature, SignedNote, sign
from injector_app.domain.outcome import Outcome, Response
from injector_app.domain.patient import Patient, Sex
from injector_app.domain.pattern import Pattern, PatternPoint
from injector_app.domain.point import InjectionPoint
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.staff import Role, StaffMember
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume

A_PASSWORD = "Seven grey herons at noon"
AN_INSTANT = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
A_VISIT = AN_INSTANT.astimezone(ZoneInfo("America/New_York"))
A_BIRTH_DATE = date(1980, 3, 12)


def a_clinic(**changes: Any) -> Clinic:
    """A clinic in New York."""
    clinic = Clinic(
        id=ClinicId(new_id()),
        name="Riverside Neurology",
        address="12 Water Street\nAlbany NY",
        region=WorldRegion.US,
        time_zone="America/New_York",
    )
    return replace(clinic, **changes)


def a_clinician(**changes: Any) -> StaffMember:
    """A clinician who may also manage the clinic."""
    member = StaffMember(
        id=StaffId(new_id()),
        sign_in="anna",
        name="Anna Ortiz",
        credentials="MD",
        roles=frozenset({Role.CLINICIAN, Role.ADMINISTRATOR}),
    )
    return replace(member, **changes)


def a_patient(**changes: Any) -> Patient:
    """A patient who is not stored yet."""
    patient = Patient(
        id=PatientId(new_id()),
        record_number="1001",
        family="Zebraquokka",
        given="Marta Lucía",
        birth_date=A_BIRTH_DATE,
        sex=Sex.FEMALE,
        phone="(518) 555-0142",
        email="marta@example.org",
        address="3 Hill Road, Albany NY",
        alerts="Penicillin allergy",
    )
    return replace(patient, **changes)


def a_vial(**changes: Any) -> Vial:
    """A 200 U vial in 4 mL, all of its fields answered."""
    vial = Vial(
        product="botox",
        size=Units.parse("200"),
        lot="C1234",
        expires=date(2027, 6, 30),
        volume=Volume.parse("4"),
        discarded=Units.parse("185"),
        discard_reason="single-patient vial",
    )
    return replace(vial, **changes)


def a_point(**changes: Any) -> InjectionPoint:
    """5 U given into the procerus."""
    point = InjectionPoint(
        id=PointId(new_id()),
        diagram="face_front",
        position=Position(0.5, 0.42),
        side=Side.MIDLINE,
        units=Units.parse("5"),
        region="procerus",
    )
    return replace(point, **changes)


def a_pattern(points: int = 2, **changes: Any) -> Pattern:
    """A pattern of 5 U Botox points in the procerus."""
    sites = tuple(
        PatternPoint("face_front", _spread(n), Side.MIDLINE, "procerus", Units.parse("5"))
        for n in range(points)
    )
    pattern = Pattern(PatternId(new_id()), "My pattern", "botox", sites)
    return replace(pattern, **changes)


def a_treatment(points: int = 3, **changes: Any) -> Treatment:
    """A visit for chronic migraine with that many given points of 5 U, ready to be signed."""
    treatment = Treatment(
        id=TreatmentId(new_id()),
        patient=PatientId(new_id()),
        performed_at=A_VISIT,
        clinician=StaffId(new_id()),
        indication="chronic-migraine",
        icd10="G43.709",
        vials=(a_vial(),),
        chart=Chart(tuple(a_point(position=_spread(n)) for n in range(points))),
        consent=True,
        reaction="none",
        aftercare=True,
    )
    return replace(treatment, **changes)


def a_clinic_reference(**changes: Any) -> ClinicReference:
    """400 U of Botox in 84 days, as the clinic's protocol has it."""
    reference = ClinicReference(
        id=ClinicReferenceId(new_id()),
        kind=ReferenceKind.TOTAL,
        product="botox",
        source="Clinic protocol 3",
        entered_on=date(2026, 11, 20),
        entered_by="Ann Who, MD",
        high=Units.parse("400"),
        days=84,
    )
    return replace(reference, **changes)


def an_outcome(treatment: TreatmentId, **changes: Any) -> Outcome:
    """A good response on the day of the visit."""
    outcome = Outcome(
        OutcomeId(new_id()), treatment, date(2026, 11, 20), Response.GOOD, "Half the headaches"
    )
    return replace(outcome, **changes)


def a_disclosure(patient: PatientId, **changes: Any) -> Disclosure:
    """A copy of a note, sent to an insurer."""
    disclosure = Disclosure(
        id=DisclosureId(new_id()),
        patient=patient,
        recipient=Recipient.INSURER,
        manner=Manner.PRINTED,
        what="Note of 20 November",
        given_on=date(2026, 11, 20),
        name="Alpine Mutual",
        ground="Signed request",
    )
    return replace(disclosure, **changes)


def a_message(patient: PatientId, **changes: Any) -> DeskMessage:
    """A message of the front desk, about the patient as a whole."""
    message = DeskMessage(
        id=DeskMessageId(new_id()), patient=patient, text="Asks to be called back after 4 pm."
    )
    return replace(message, **changes)


def a_note(
    *,
    treatment: Treatment | None = None,
    patient: Patient | None = None,
    clinician: StaffMember | None = None,
    **changes: Any,
) -> SignedNote:
    """A first revision; patient and clinician take the ids that the treatment names."""
    visit = treatment or a_treatment()
    signer = clinician or a_clinician(id=visit.clinician)
    content = NoteContent(
        number=1,
        previous_digest="",
        clinic=a_clinic(),
        patient=patient or a_patient(id=visit.patient, version=1),
        clinician=signer,
        treatment=visit,
        signature=Signature(signer.id, signer.signature_name, A_VISIT, MEANING),
    )
    return sign(replace(content, **changes))


def _spread(number: int) -> Position:
    return Position(0.3 + 0.02 * (number % 20), 0.3 + 0.02 * (number // 20))
