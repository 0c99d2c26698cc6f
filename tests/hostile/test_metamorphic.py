"""H1: one chart gives one sum wherever it is shown, sides stay, and two patients stay apart.

Decimal arithmetic here, hundredths in the program. The JSON of the command line takes part, and
the FHIR copy and the table of injections are added up by readers of JSON and CSV that know nothing
of the program.
"""

import csv
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from io import StringIO
from itertools import islice

import pytest

from injector_app.cli.plain_shown_treatment import plain_shown_treatment
from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.draft import Draft
from injector_app.domain.injection_lines import injection_lines
from injector_app.domain.mirror import mirrored, mirrored_point
from injector_app.domain.note import SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.point import InjectionPoint
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.exchange.fhir.copied_note import CopiedNote
from injector_app.exchange.fhir.note_bundle import note_bundle_bytes
from injector_app.exchange.injections_csv import injections_csv
from injector_app.reports.writer import write_note_pdf
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.show_treatment import show_treatment
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.builders import a_note, a_patient, a_point, a_treatment
from tests.support.charting import a_registered_patient
from tests.support.copied import of_kind
from tests.support.pdf_text import all_text

PARTS = 4
OTHER_SIDE = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}


def charts(how_many: int, seed: int = 1123) -> Iterator[Treatment]:
    """Visits of one to forty points anywhere on the face, of 0.01 to 50 U."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable sample, no secret
    for _ in range(how_many):
        points = tuple(a_random_point(chance) for _ in range(chance.randint(1, 40)))
        yield a_treatment(chart=Chart(points))


def a_random_point(chance: random.Random) -> InjectionPoint:
    x = chance.choice((0.33, 0.5, 0.67))
    side = {0.33: Side.RIGHT, 0.5: Side.MIDLINE, 0.67: Side.LEFT}[x]
    place = Position(x, chance.uniform(0.39, 0.42))
    region = "procerus" if side is Side.MIDLINE else "corrugator-supercilii"
    return a_point(position=place, side=side, region=region, units=Units(chance.randint(1, 5000)))


def counted(treatment: Treatment) -> Decimal:
    """The sum as somebody with a pencil makes it."""
    return sum((Decimal(str(point.units)) for point in treatment.chart), Decimal(0))


def sums(treatment: Treatment, catalog: Catalog) -> set[Decimal]:
    """The sum of the chart, as every part of the program that adds up has it."""
    (total,) = totals(treatment)
    sides, regions = total.by_side.values(), total.by_region.values()
    lines = [line.units for line in injection_lines(treatment)]
    note = a_note(treatment=treatment)
    pdf = write_note_pdf(note, catalog)
    assert f"{total.given} U" in all_text(pdf)
    doses, vials = copied_doses(CopiedNote(note, NoteHistory(), pdf), catalog)
    cells = table_doses(note)
    parts = (sides, regions, lines, [total.given], doses, vials, cells)
    return {sum((Decimal(str(each)) for each in part), Decimal(0)) for part in parts}


def copied_doses(copied: CopiedNote, catalog: Catalog) -> tuple[list[Decimal], list[Decimal]]:
    """What each point was given, and what each vial says was given from it, of the FHIR copy."""
    plain = json.loads(note_bundle_bytes(copied, catalog), parse_float=Decimal)
    given = of_kind(plain, "MedicationAdministration")
    parts = [part for each in of_kind(plain, "Observation") for part in each.get("component", ())]
    of_vials = [
        part["valueQuantity"]["value"]
        for part in parts
        if part["code"]["coding"][0]["code"] == "administered"
    ]
    return [Decimal(each["dosage"]["dose"]["value"]) for each in given], of_vials


def table_doses(note: SignedNote) -> list[str]:
    """What each point was given, of the table in the export of a record."""
    text = injections_csv([note.content]).decode("utf-8-sig")
    return [row["Units"] for row in csv.DictReader(StringIO(text, newline=""))]


def check_sums(how_many: int, catalog: Catalog) -> None:
    for treatment in charts(how_many):
        assert sums(treatment, catalog) == {counted(treatment)}


def test_sample_adds_up_everywhere(real_catalog: Catalog) -> None:
    check_sums(8, real_catalog)


# In parts, so that two cores share them.
@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("part", range(PARTS))
def test_two_thousand_charts_add_up_everywhere(real_catalog: Catalog, part: int) -> None:
    checked = 0
    for treatment in islice(charts(2000), part, None, PARTS):
        assert sums(treatment, real_catalog) == {counted(treatment)}
        checked += 1
    assert checked == 2000 // PARTS


def test_stored_chart_and_its_json_add_up(work: Work) -> None:
    draft = start_treatment(work, patient_id=a_registered_patient(work).id)
    for treatment in charts(20):
        charted = replace(draft.treatment, vials=treatment.vials, chart=treatment.chart)
        draft = save_draft(work, draft=replace(draft, treatment=charted))
        plain = plain_shown_treatment(show_treatment(work, treatment_id=charted.id))
        points = plain["points"]
        assert isinstance(points, list)
        assert sum(Decimal(str(each["units"])) for each in points) == counted(treatment)


def test_control_float_arithmetic_does_not_add_up() -> None:
    found = [t for t in charts(50) if sum(float(str(p.units)) for p in t.chart) != counted(t)]
    assert found


def test_mirroring_never_changes_a_stored_side(catalog: Catalog) -> None:
    for treatment in charts(200):
        chart = treatment.chart
        after = mirrored(chart, chart.points, catalog=catalog).chart
        assert after.points[: len(chart)] == chart.points
        for point in chart:
            twin = mirrored_point(point, catalog=catalog, preferred=frozenset())
            assert twin is not None
            assert (twin.side, twin.units) == (OTHER_SIDE[point.side], point.units)


def interleave(work: Work, drafts: list[Draft], chance: random.Random, *, mixed_up: bool) -> None:
    """Some saves of two open patients in any order; then each must hold its own words only."""
    for step in range(chance.randint(2, 6)):
        turn = chance.randrange(2)
        treatment = drafts[turn].treatment
        words = f"of patient {1 - turn if mixed_up else turn}, step {step}"
        changed = replace(drafts[turn], treatment=replace(treatment, notes=words))
        drafts[turn] = save_draft(work, draft=changed)
    for turn, draft in enumerate(drafts):
        found = open_draft(work, treatment_id=draft.treatment.id).draft.treatment
        assert found == draft.treatment
        assert found.patient == draft.treatment.patient
        assert found.notes in ("", *(f"of patient {turn}, step {n}" for n in range(6)))


def two_open(work: Work) -> list[Draft]:
    one = a_registered_patient(work)
    other = a_patient(record_number="", family="Rossi", given="Ada", phone="")
    drafts = [start_treatment(work, patient_id=one.id)]
    older = replace(other, birth_date=one.birth_date.replace(year=1950))
    second = register_patient(work, patient=older)
    return [*drafts, start_treatment(work, patient_id=second.id)]


def check_apart(work: Work, how_many: int) -> None:
    chance = random.Random(7)  # noqa: S311 - a repeatable sample, no secret
    drafts = two_open(work)
    for _ in range(how_many):
        interleave(work, drafts, chance, mixed_up=False)


def test_sample_of_interleavings_keeps_patients_apart(work: Work) -> None:
    check_apart(work, 10)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_thousand_interleavings_keep_patients_apart(work: Work) -> None:
    check_apart(work, 1000)


def test_control_write_to_the_other_patient_is_noticed(work: Work) -> None:
    with pytest.raises(AssertionError):
        interleave(work, two_open(work), random.Random(7), mixed_up=True)  # noqa: S311 - repeatable
