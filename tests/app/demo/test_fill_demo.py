"""The demo clinic is a real clinic: written by the use cases, covering every use."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from injector_app.app.demo.demo_people import PATIENTS
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD, DemoSignIns
from injector_app.app.demo.demo_visits import VISITS
from injector_app.app.demo.fill_demo import fill_demo
from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery, TreatmentState
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import DataFolder, resources_folder
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.open_note import open_note
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.clinic import SteppingClock

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(resources_folder())


@pytest.fixture(scope="module")
def steps() -> list[tuple[int, int]]:
    return []


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "clinic"


@pytest.fixture(scope="module")
def sign_ins(root: Path, catalog: Catalog, steps: list[tuple[int, int]]) -> DemoSignIns:
    return fill_demo(
        DataFolder(root),
        catalog=catalog,
        clock=SteppingClock(NOW),
        progress=lambda done, of: steps.append((done, of)),
    )


@pytest.fixture(scope="module")
def work(root: Path, catalog: Catalog, sign_ins: DemoSignIns) -> Iterator[Work]:
    opened = sign_in(
        DataFolder(root),
        sign_in=sign_ins.names[0],
        password=sign_ins.password,
        catalog=catalog,
        clock=SteppingClock(NOW),
    )
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def found(work: Work) -> tuple[FoundTreatment, ...]:
    return search_treatments(work, query=TreatmentQuery(limit=1000))


def test_everybody_can_sign_in_with_the_documented_password(
    sign_ins: DemoSignIns, work: Work
) -> None:
    assert sign_ins.names == ("ines", "tobias", "priya", "robin")
    assert sign_ins.password == DEMO_PASSWORD
    assert work.clinic.is_demo


def test_every_visit_of_the_story_is_there(found: tuple[FoundTreatment, ...]) -> None:
    assert len(found) == len(VISITS) >= 40
    states = Counter(treatment.state for treatment in found)
    assert states == {TreatmentState.SIGNED: len(VISITS) - 2, TreatmentState.DRAFT: 2}


def test_every_use_the_diagrams_allow_is_covered(found: tuple[FoundTreatment, ...]) -> None:
    uses = {treatment.indication for treatment in found}
    assert uses >= {
        *("glabellar-lines", "upper-facial-lines", "platysma-bands", "masseter-hypertrophy"),
        *("chronic-migraine", "cervical-dystonia", "blepharospasm", "hemifacial-spasm"),
        *("upper-limb-spasticity", "myofascial-pain-syndrome", "trigeminal-neuralgia"),
        *("axillary-hyperhidrosis", "palmar-hyperhidrosis", "plantar-hyperhidrosis"),
        *("craniofacial-hyperhidrosis", "sialorrhoea"),
    }
    products = {product for treatment in found for product in treatment.products}
    assert products >= {"botox", "botox-cosmetic", "dysport", "xeomin", "jeuveau", "myobloc"}
    assert products >= {"daxxify", "letybo"}


def test_two_years_end_now_on_working_days(found: tuple[FoundTreatment, ...]) -> None:
    times = [treatment.performed_at for treatment in found]
    assert max(times) < NOW
    assert NOW - max(times) < timedelta(days=14)
    assert min(times) < NOW - timedelta(weeks=100)
    assert {time.weekday() for time in times} <= set(range(5))
    assert all(9 <= time.hour < 17 for time in times)


def test_migraine_comes_back_about_every_twelve_weeks(found: tuple[FoundTreatment, ...]) -> None:
    marisol = sorted(t.performed_at for t in found if t.patient_name.startswith("Ashgrove"))
    gaps = [(later - earlier).days for earlier, later in pairwise(marisol)]
    assert len(gaps) >= 6
    assert all(80 <= gap <= 92 for gap in gaps)


def test_notes_carry_the_time_of_the_visit(work: Work, found: tuple[FoundTreatment, ...]) -> None:
    signed = next(t for t in found if t.state is TreatmentState.SIGNED)
    (note,) = open_note(work, treatment_id=signed.id).notes
    late = note.content.signature.signed_at - note.content.treatment.performed_at
    assert timedelta() < late < timedelta(hours=1)
    assert note.content.clinic.is_demo


def test_everybody_is_registered_once(work: Work) -> None:
    patients = [line.patient for line in find_patients(work, words="", limit=1000)]
    assert len(patients) == len(PATIENTS)
    assert len({patient.record_number for patient in patients}) == len(PATIENTS)


@pytest.mark.usefixtures("sign_ins")
def test_progress_is_told_from_first_to_last(steps: list[tuple[int, int]]) -> None:
    assert steps[0] == (0, len(VISITS))
    assert steps[-1] == (len(VISITS), len(VISITS))


def test_folder_with_anything_in_it_is_left_alone(tmp_path: Path, catalog: Catalog) -> None:
    (tmp_path / "letter.txt").write_text("keep me")
    with pytest.raises(RuleBroken) as caught:
        fill_demo(DataFolder(tmp_path), catalog=catalog, clock=SteppingClock(), progress=_ignore)
    assert caught.value.rule is Rule.FOLDER_NOT_EMPTY
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_demo_that_is_cut_off_leaves_an_empty_folder(tmp_path: Path, catalog: Catalog) -> None:
    def stop(done: int, _: int) -> None:
        if done:
            raise KeyboardInterrupt

    root = tmp_path / "clinic"
    with pytest.raises(KeyboardInterrupt):
        fill_demo(DataFolder(root), catalog=catalog, clock=SteppingClock(), progress=stop)
    assert list(root.iterdir()) == []


def _ignore(done: int, of: int) -> None:
    del done, of


def test_what_patients_say_of_the_last_visit_is_recorded(
    work: Work, found: tuple[FoundTreatment, ...]
) -> None:
    signed = [each for each in found if each.state is TreatmentState.SIGNED]
    told = [open_note(work, treatment_id=each.id).outcomes or () for each in signed]
    said = [outcome.response for outcomes in told for outcome in outcomes]
    assert Counter(said) == Counter(visit.told[0] for visit in VISITS if visit.told)
    assert len(said) >= 5
