"""One treatment of an imported file, looked up and checked."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from injector_app.domain.chart import Chart
from injector_app.domain.checked_treatment import checked_treatment
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.patient import Patient
from injector_app.domain.point import InjectionPoint
from injector_app.domain.staff import StaffMember
from injector_app.domain.treatment import Treatment
from injector_app.domain.typed_text import clean_line
from injector_app.domain.vial import Vial
from injector_app.exchange.build_point import build_point, checked_vial
from injector_app.exchange.build_screening import build_screening
from injector_app.exchange.build_vial import build_vial
from injector_app.exchange.import_book import ImportBook
from injector_app.exchange.inside import inside
from injector_app.exchange.iso_time import iso_day, iso_moment
from injector_app.exchange.protocol_points import protocol_points
from injector_app.exchange.slug import slug

Entry = Mapping[str, Any]


def build_treatment(entry: Entry, book: ImportBook) -> Treatment:
    """The treatment an entry of the file describes.

    Raises:
        RuleBroken: with the path of the first value that is unknown or impossible.
    """
    patient = _patient(entry["patient"], book)
    vials = _vials(entry, book)
    protocol = entry.get("protocol", "")
    treatment = Treatment(
        id=TreatmentId(new_id()),
        patient=patient.id,
        performed_at=_performed_at(entry["performed_at"], patient, book),
        clinician=_clinician(entry["clinician"], book).id,
        assistant=entry.get("assistant", ""),
        indication=_indication(entry.get("indication", ""), book),
        icd10=entry.get("icd10", ""),
        vials=vials,
        chart=_chart(entry, vials, book, patient.body),
        protocols=(protocol,) if protocol else (),
        guidance=entry.get("guidance", ""),
        screening=build_screening(entry.get("screening", ()), catalog=book.catalog),
        consent=entry.get("consent", False),
        reaction=entry.get("reaction", ""),
        aftercare=entry.get("aftercare", False),
        review_on=iso_day(entry.get("review_on"), "review_on"),
        notes=entry.get("notes", ""),
    )
    _check_balances(treatment)
    return checked_treatment(treatment, book.catalog)


def _patient(number: str, book: ImportBook) -> Patient:
    patient = book.find_patient(clean_line(number, "patient"))
    if patient is None:
        raise RuleBroken(Rule.PATIENT_NOT_FOUND, path="patient", value=number[:40])
    return patient


def _clinician(sign_in: str, book: ImportBook) -> StaffMember:
    clinician = book.find_clinician(clean_line(sign_in, "clinician").lower())
    if clinician is None:
        raise RuleBroken(Rule.STAFF_NOT_FOUND, path="clinician", value=sign_in[:40])
    return clinician


def _indication(name: str, book: ImportBook) -> str:
    with inside("indication"):
        return book.catalog.indication(slug(name)).id if name.strip() else ""


def _performed_at(text: str, patient: Patient, book: ImportBook) -> datetime:
    written = text.strip()[:40]
    time = iso_moment(text, "performed_at")
    with inside("performed_at"):
        if time.date() < patient.birth_date:
            raise RuleBroken(Rule.PERFORMED_BEFORE_BIRTH, value=written)
        if time > book.now:
            raise RuleBroken(Rule.PERFORMED_IN_FUTURE, value=written)
    return time


def _vials(entry: Entry, book: ImportBook) -> tuple[Vial, ...]:
    vials = []
    for index, vial in enumerate(entry["vials"]):
        with inside(f"vials[{index}]"):
            vials.append(build_vial(vial, catalog=book.catalog, now=book.now))
    return tuple(vials)


def _chart(entry: Entry, vials: Sequence[Vial], book: ImportBook, body: str) -> Chart:
    return Chart((*_protocol(entry, vials, book, body), *_points(entry, vials, book, body)))


def _protocol(
    entry: Entry, vials: Sequence[Vial], book: ImportBook, body: str
) -> tuple[InjectionPoint, ...]:
    protocol = entry.get("protocol")
    if not protocol:
        return ()
    index = checked_vial(entry.get("protocol_vial", 0), vials, field="protocol_vial")
    with inside("protocol"):
        return protocol_points(
            protocol, vial=vials[index], vial_index=index, catalog=book.catalog, body=body
        )


def _points(
    entry: Entry, vials: Sequence[Vial], book: ImportBook, body: str
) -> tuple[InjectionPoint, ...]:
    points = []
    for index, point in enumerate(entry.get("points", ())):
        with inside(f"points[{index}]"):
            points.append(build_point(point, vials=vials, catalog=book.catalog, body=body))
    return tuple(points)


def _check_balances(treatment: Treatment) -> None:
    for index, balance in enumerate(treatment.balances()):
        if balance.given > balance.vial.size:
            raise RuleBroken(
                Rule.VIAL_OVERDRAWN,
                path=f"vials[{index}]",
                given=str(balance.given),
                size=str(balance.vial.size),
            )
