"""A Bundle that we wrote comes back as the same treatment; a wrong one is refused by name."""

import json
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PointId, TreatmentId, new_id
from injector_app.domain.note import NoteContent
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.exchange.fhir.copied_note import CopiedNote
from injector_app.exchange.fhir.note_bundle import note_bundle_bytes
from injector_app.exchange.import_book import ImportBook
from injector_app.exchange.treatments_json import read_treatments_json
from tests.support.builders import a_note, a_point, a_treatment, a_vial
from tests.support.copied import A_PDF, a_copied_note, a_full_treatment, of_kind

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ONE = TreatmentId(new_id())
POINT = PointId(new_id())


def book_of(content: NoteContent, catalog: Catalog) -> ImportBook:
    patients = {content.patient.record_number: content.patient}
    return ImportBook(catalog, patients.get, {"anna": content.clinician}.get, NOW)


def read(data: bytes, content: NoteContent, catalog: Catalog) -> Treatment:
    (treatment,) = read_treatments_json(data, book=book_of(content, catalog))
    return treatment


def content_of(treatment: Treatment) -> Treatment:
    """Without new ids, and without what links it to other records."""
    points = tuple(replace(each, id=POINT, origin=None) for each in treatment.chart)
    return replace(
        treatment, id=ONE, chart=Chart(points), charted_by=(), repeats=None, correction=None
    )


def there_and_back(treatment: Treatment, catalog: Catalog) -> Treatment:
    note = a_note(treatment=treatment)
    data = note_bundle_bytes(CopiedNote(note, NoteHistory(), A_PDF), catalog)
    return read(data, note.content, catalog)


def test_full_treatment_comes_back(catalog: Catalog) -> None:
    sent = a_full_treatment()
    # FHIR knows no other spaces than the plain one.
    written = replace(sent, notes=sent.notes.replace("\u00a0", " "))
    assert content_of(there_and_back(sent, catalog)) == content_of(written)


def test_bare_treatment_comes_back(catalog: Catalog) -> None:
    bare = a_treatment(vials=(), chart=Chart(), indication="", icd10="", reaction="", consent=False)
    assert content_of(there_and_back(bare, catalog)) == content_of(bare)


def a_random_point(chance: random.Random) -> InjectionPoint:
    state = chance.choice(list(PointState))
    return a_point(
        position=Position(chance.random(), chance.random()),
        side=chance.choice(list(Side)),
        region=chance.choice(("procerus", "corrugator-supercilii", "")),
        units=Units(chance.randint(1, 5000)),
        vial=chance.randrange(3),
        depth=chance.choice(list(Depth)),
        needle=chance.choice(("", "30G ½ in")),
        state=state,
        reason="pain" if state is PointState.NOT_GIVEN else "",
    )


@pytest.mark.parametrize("seed", range(40))
def test_random_treatments_come_back(catalog: Catalog, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a repeatable sample, no secret
    points = tuple(a_random_point(chance) for _ in range(chance.randint(0, 40)))
    vials = tuple(
        a_vial(discarded=chance.choice((None, Units(0), Units(125))), lot=str(number))
        for number in range(3)
    )
    sent = a_treatment(chart=Chart(points), vials=vials)
    assert content_of(there_and_back(sent, catalog)) == content_of(sent)


def test_control_a_lost_point_would_be_seen(catalog: Catalog) -> None:
    sent = a_full_treatment()
    back = there_and_back(replace(sent, chart=Chart(sent.chart.points[1:])), catalog)
    assert content_of(back) != content_of(sent)


def first(bundle: Any, kind: str) -> Any:
    return of_kind(bundle, kind)[0]


def without_place(bundle: Any) -> None:
    first(bundle, "BodyStructure")["extension"] = []


def twice_in_one_place(bundle: Any) -> None:
    one, two = of_kind(bundle, "MedicationAdministration")[:2]
    one["dosage"]["site"] = two["dosage"]["site"]


def first_dose(bundle: Any) -> Any:
    return first(bundle, "MedicationAdministration")["dosage"]["dose"]


REFUSALS: list[tuple[Callable[[Any], object], Rule, str]] = [
    (lambda b: b.update(entry=[]), Rule.FHIR_WRONG, "entry"),
    (lambda b: b.update(entry=[{}]), Rule.FHIR_WRONG, "entry.fullUrl"),
    (lambda b: b.update(entry=7), Rule.FHIR_WRONG, "entry"),
    (
        lambda b: first(b, "Procedure").update(status="entered-in-error"),
        Rule.FHIR_WRONG,
        "Procedure.status",
    ),
    (
        lambda b: first(b, "Procedure")["subject"].update(reference="urn:uuid:0"),
        Rule.FHIR_WRONG,
        "reference",
    ),
    (
        lambda b: first(b, "Procedure")["subject"].update(type="Group"),
        Rule.FHIR_WRONG,
        "reference.type",
    ),
    (lambda b: first(b, "Patient").update(identifier=[]), Rule.PATIENT_NOT_FOUND, "patient"),
    (
        lambda b: first(b, "Patient").update(birthDate="1999-01-01"),
        Rule.FHIR_OTHER_PATIENT,
        "patient",
    ),
    (
        lambda b: first(b, "Practitioner").update(identifier=[]),
        Rule.STAFF_NOT_FOUND,
        "clinician",
    ),
    (lambda b: first_dose(b).update(code="[iU]"), Rule.FHIR_WRONG, "points[0].dose.code"),
    (lambda b: first_dose(b).update(value="5"), Rule.FHIR_WRONG, "points[0].dose.value"),
    (lambda b: first_dose(b).update(value=True), Rule.FHIR_WRONG, "points[0].dose.value"),
    (lambda b: first_dose(b).update(value=0), Rule.UNITS_NOT_POSITIVE, "points[0]"),
    (lambda b: first_dose(b).update(value=2.555), Rule.UNITS_TOO_FINE, "points[0]"),
    (without_place, Rule.PLACE_MISSING, "points[0]"),
    (twice_in_one_place, Rule.FHIR_WRONG, "MedicationAdministration.dosage.site"),
    (
        lambda b: first(b, "MedicationAdministration").update(status="not-done"),
        Rule.FHIR_WRONG,
        "points[0].MedicationAdministration.status",
    ),
    (
        lambda b: first(b, "BodyStructure")["location"]["coding"][0].update(code="nose"),
        Rule.UNKNOWN_REGION,
        "points[0].region",
    ),
    (
        lambda b: first(b, "Medication")["code"]["coding"][0].update(code="soap"),
        Rule.UNKNOWN_PRODUCT,
        "vials[0].product",
    ),
    (
        lambda b: first(b, "Medication")["batch"].update(lotNumber=7),
        Rule.FHIR_WRONG,
        "lotNumber",
    ),
    (
        lambda b: first(b, "Procedure")["performedPeriod"].update(start="2030-01-01T09:00:00Z"),
        Rule.PERFORMED_IN_FUTURE,
        "performed_at",
    ),
    (
        lambda b: first(b, "Procedure")["extension"][0].update(valueBoolean="yes"),
        Rule.FILE_WRONG_SCHEMA,
        "treatments[0].consent",
    ),
]


@pytest.mark.parametrize(("change", "rule", "path"), REFUSALS)
def test_refusal_names_the_place(
    catalog: Catalog, change: Callable[[Any], object], rule: Rule, path: str
) -> None:
    copied = a_copied_note()
    plain = json.loads(note_bundle_bytes(copied, catalog))
    change(plain)
    with pytest.raises(RuleBroken) as caught:
        read(json.dumps(plain).encode(), copied.note.content, catalog)
    assert (caught.value.rule, caught.value.path) == (rule, f"Bundle.{path}")


def test_retracted_treatment_stays_out(catalog: Catalog) -> None:
    copied = a_copied_note(AmendmentKind.RETRACTION)
    with pytest.raises(RuleBroken) as caught:
        read(note_bundle_bytes(copied, catalog), copied.note.content, catalog)
    assert caught.value.path == "Bundle.Procedure.status"


@pytest.mark.parametrize("seed", range(150))
def test_broken_bundles_are_refused_or_read_and_never_worse(catalog: Catalog, seed: int) -> None:
    """Any member of any resource becomes something else: a reason in words, or a treatment."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable sample, no secret
    copied = a_copied_note()
    plain = json.loads(note_bundle_bytes(copied, catalog))
    part: Any = chance.choice(plain["entry"])
    while True:
        key = chance.choice(list(part) if isinstance(part, dict) else list(range(len(part))))
        inner = part[key]
        if not isinstance(inner, (dict, list)) or not inner or chance.random() < 0.2:
            break
        part = inner
    part[key] = chance.choice((None, True, 7, 1e9, "x", "", [], [1], {}, {"a": 1}, [{}]))
    with suppress(RuleBroken):
        read(json.dumps(plain).encode(), copied.note.content, catalog)
