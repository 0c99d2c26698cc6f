"""A note of nobody: what a layout is looked at with."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.clinic import Clinic
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.domain.ids import PatientId, PointId, StaffId, TreatmentId
from injector_app.domain.note import MEANING, NoteContent, Signature, SignedNote, sign
from injector_app.domain.patient import Patient, Sex
from injector_app.domain.point import InjectionPoint
from injector_app.domain.printed_reference import PrintedReference
from injector_app.domain.staff import StaffMember
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume

_NOBODY = UUID(int=0)
_PROTOCOL, _PRODUCT = "preempt_155", "botox"
_LINE = PrintedReference(
    "Sample of a line: what is recorded. Reference: what is referenced.", "Sample of its source"
)
_WORDS = "Same pattern as last time. Fewer headaches in the first eight weeks."


def sample_note(
    clinic: Clinic, catalog: Catalog, now: datetime, *, with_references: bool = False
) -> SignedNote:
    """The 31 points of PREEMPT, marked as made up."""
    clinician = StaffMember(StaffId(_NOBODY), "sample", "Sample Clinician", "MD", frozenset())
    visit = _visit(catalog, now)
    return sign(
        NoteContent(
            number=1,
            previous_digest="",
            clinic=replace(clinic, is_demo=True),
            patient=_patient(),
            clinician=clinician,
            treatment=visit,
            signature=Signature(clinician.id, clinician.signature_name, now, MEANING),
            references=(_LINE,) * with_references,
        )
    )


def _patient() -> Patient:
    return Patient(
        id=PatientId(_NOBODY),
        record_number="0000",
        family="Sample",
        given="Patient",
        birth_date=date(1980, 1, 31),
        sex=Sex.FEMALE,
        alerts="Sample of an alert",
    )


def _visit(catalog: Catalog, now: datetime) -> Treatment:
    return Treatment(
        id=TreatmentId(_NOBODY),
        patient=PatientId(_NOBODY),
        performed_at=now,
        clinician=StaffId(_NOBODY),
        assistant="Sample Assistant",
        indication="chronic-migraine",
        icd10="G43.709",
        vials=(_vial(now.date()),),
        chart=Chart(tuple(_points(catalog))),
        protocols=(_protocol(catalog),),
        guidance="none",
        consent=True,
        reaction="none",
        aftercare=True,
        review_on=now.date() + timedelta(weeks=12),
        notes=_WORDS,
    )


def _protocol(catalog: Catalog) -> str:
    return _PROTOCOL if _PROTOCOL in catalog.protocols else next(iter(catalog.protocols))


def _points(catalog: Catalog) -> list[InjectionPoint]:
    return [
        InjectionPoint(
            id=PointId(UUID(int=number)),
            diagram=site.diagram,
            position=site.position,
            side=site.side,
            units=Units.parse("5"),
            region=site.region,
            needle="30G 13 mm",
            atlas_version=catalog.atlas_version,
            variant=DEFAULT_BODY,
        )
        for number, site in enumerate(catalog.protocol(_protocol(catalog)).sites, start=1)
    ]


def _vial(today: date) -> Vial:
    return Vial(
        product=_PRODUCT,
        size=Units.parse("200"),
        lot="SAMPLE1",
        expires=today + timedelta(days=365),
        volume=Volume.parse("4"),
        discarded=Units.parse("45"),
        discard_reason="single-patient vial",
    )
