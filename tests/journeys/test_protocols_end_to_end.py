"""Every published protocol is placed, given, signed, exported and found again, with its total."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery, TreatmentState
from injector_app.domain.made_for import fits, made_for
from injector_app.domain.offered_protocols import ProtocolFilter, offered_protocols
from injector_app.domain.patient import Patient
from injector_app.domain.place_planned import place_planned
from injector_app.domain.point import PointState
from injector_app.domain.point_states import planned_ids, with_state
from injector_app.domain.product import Product
from injector_app.domain.protocol import Protocol
from injector_app.domain.protocol_pattern import protocol_points
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units, sum_units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume
from injector_app.system.paths import resources_folder
from injector_app.usecases.export_note import export_note
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, PASSWORD, open_as, set_up
from tests.support.pdf_text import all_text
from tests.support.real_catalog import real_catalog

# The published total of what is placed, with the one dose that fills in where none is prefilled.
# Axillary: 2 x 10 points of 5 U. Palmar: 2 x 20 of 2.5 U (50 U a palm).
PUBLISHED = {
    "preempt_155": ("", 31, "155"),
    "preempt_195": ("5", 39, "195"),
    "preempt_followpain_max": ("5", 8, "40"),
    "upper_face_ona": ("", 16, "64"),
    "glabella_ona": ("", 5, "20"),
    "glabella_abo": ("", 5, "50"),
    "axillary_ona": ("", 20, "100"),
    "axillary_abo": ("", 20, "200"),
    "palmar_ona_50": ("2.5", 40, "100"),
    "sialorrhoea_inco": ("", 4, "100"),
}
# Wrinkles, migraine, sweat, a dystonia whose doses are asked for, and a menu of muscles.
FAST = ("preempt_155", "upper_face_ona", "axillary_ona", "cd_type1_right_ona", "cd_start_inco")
ASKED = "1.5"
ICD10 = "G00.0"


def placed() -> Iterator[object]:
    for protocol in real_catalog().protocols.values():
        marks = () if protocol.id in FAST else (pytest.mark.looks,)
        yield pytest.param(protocol, id=protocol.id, marks=marks)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Work]:
    """One clinic for all: each protocol has a lot of its own."""
    folder = tmp_path_factory.mktemp("clinic")
    set_up(folder / "data", real_catalog())
    opened = open_as(CLINICIAN, folder / "data", folder / "data", real_catalog())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def patient(work: Work) -> Patient:
    return a_registered_patient(work)


def product_for(protocol: Protocol, catalog: Catalog) -> Product:
    toxin = made_for(protocol, catalog)
    return next(each for each in catalog.products.values() if fits(each, toxin))


def a_vial(protocol: Protocol, catalog: Catalog) -> Vial:
    product = product_for(protocol, catalog)
    size = product.all_vials[-1]
    volume = product.ready_volume(size) or Volume.parse("2")
    return Vial(product.id, size, lot_of(protocol), date(2027, 6, 30), volume)


def lot_of(protocol: Protocol) -> str:
    return f"L{list(real_catalog().protocols).index(protocol.id):03}"


def charted(treatment: Treatment, protocol: Protocol, catalog: Catalog) -> Treatment:
    """All of the protocol given, from as many vials as it takes off the record."""
    asked, _, _ = PUBLISHED.get(protocol.id, (ASKED, 0, ""))
    dose = None if protocol.has_doses else Units.parse(asked or ASKED)
    points = protocol_points(protocol, catalog.edition_for("adult"), dose=dose)
    known = protocol.indication if protocol.indication in catalog.indications else "other"
    visit = replace(
        treatment,
        indication=known,
        icd10=ICD10,
        vials=(a_vial(protocol, catalog),),
        chart=EMPTY_CHART,
        consent=True,
        reaction="none",
    )
    planned = place_planned(visit, points, made_for=made_for(protocol, catalog))
    given = with_state(planned, planned_ids(planned), PointState.GIVEN)
    (vial,) = given.vials
    return replace(given, vials=(replace(vial, discarded=NO_UNITS),))


def expected(protocol: Protocol) -> tuple[int, str]:
    if protocol.id in PUBLISHED:
        _, points, units = PUBLISHED[protocol.id]
        return points, units
    if protocol.has_doses:
        return len(protocol.sites), str(protocol.total.low)
    return len(protocol.sites), str(Units(150 * len(protocol.sites)))


def found_again(work: Work, protocol: Protocol) -> FoundTreatment:
    product = product_for(protocol, work.catalog).id
    query = TreatmentQuery(product=product, lot=lot_of(protocol), state=TreatmentState.SIGNED)
    (found,) = search_treatments(work, query=query)
    return found


@pytest.mark.parametrize("protocol", list(placed()))
def test_protocol_is_signed_exported_and_found_again(
    work: Work, patient: Patient, protocol: Protocol, tmp_path: Path
) -> None:
    draft = start_treatment(work, patient_id=patient.id)
    treatment = charted(draft.treatment, protocol, work.catalog)
    saved = save_draft(work, draft=replace(draft, treatment=treatment))
    sign_note(work, treatment_id=treatment.id, version=saved.version, password=PASSWORD)
    points, units = expected(protocol)
    found = found_again(work, protocol)
    assert found.id == treatment.id
    assert (found.points_given, [total for _, total in found.units]) == (points, [units])
    pdf = export_note(work, treatment_id=found.id, path=tmp_path / "note.pdf")
    text = all_text(pdf.read_bytes())
    assert lot_of(protocol) in text
    assert f"{units} U" in text


def test_no_protocol_of_the_table_is_left_out_or_short_of_a_point() -> None:
    """What no diagram shows would not be offered, so there must be none of that."""
    table = tomllib.loads((resources_folder() / "reference" / "protocols.toml").read_text("utf-8"))
    points = {
        each["id"]: sum(site["points"] for site in each["site"]) for each in table["protocol"]
    }
    assert min(points.values()) > 0
    protocols = real_catalog().protocols
    assert {name: len(each.sites) for name, each in protocols.items()} == points
    offered, others = offered_protocols(real_catalog(), ProtocolFilter(WorldRegion.US))
    assert {each.id for each in (*offered, *others)} == set(points)


@pytest.mark.parametrize(("name", "units"), [("axillary_ona", "50"), ("axillary_abo", "100")])
def test_each_axilla_has_its_own_half(work: Work, name: str, units: str) -> None:
    points = protocol_points(work.catalog.protocol(name), work.catalog.edition_for("adult"))
    for side in (Side.LEFT, Side.RIGHT):
        doses = [point.units for point in points if point.side is side]
        assert (len(doses), str(sum_units(doses))) == (10, units)
    assert {point.diagram for point in points} == {"axilla_left", "axilla_right"}


def test_every_published_total_is_of_a_protocol_that_is_placed() -> None:
    catalog = real_catalog()
    assert all(catalog.protocol(name).sites for name in (*PUBLISHED, *FAST))
