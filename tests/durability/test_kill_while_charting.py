"""D1: nothing acknowledged is lost when the program is killed, and its draft is offered again."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder
from tests.durability.killed_round import Outcome, killed_round
from tests.durability.scripted_clinician import TOO_EARLY
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, open_as, set_up

LONGEST_S = 2.0
OFFERED_WITHIN_S = 5.0
# A round starts the whole program twice: 3 s of one core each.
KILLS = int(os.environ.get("INJECTOR_KILLS", "60"))
SEED = random.SystemRandom().getrandbits(32)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(resources_folder())


@pytest.fixture
def clinic(tmp_path: Path, catalog: Catalog) -> Path:
    """A clinic with one patient."""
    root = tmp_path / "clinic"
    set_up(root, catalog)
    work = open_as(CLINICIAN, root, root, catalog)
    a_registered_patient(work)
    work.close()
    return root


def _rounds(
    clinic: Path,
    catalog: Catalog,
    *,
    count: int,
    longest: float = LONGEST_S,
    fault: str = "none",
    salt: str = "",
) -> Iterator[Outcome]:
    chance = random.Random(f"{SEED}{salt}")  # noqa: S311 - repeatable, no secret
    for _ in range(count):
        seed, delay = chance.getrandbits(32), chance.uniform(0, longest)
        yield killed_round(clinic, catalog, seed=seed, delay=delay, fault=fault)


def _expect_no_loss(outcomes: list[Outcome]) -> None:
    told = f"seed {SEED}: {outcomes}"
    acknowledged = sum(outcome.acknowledged for outcome in outcomes)
    slowest = max(outcome.seconds for outcome in outcomes)
    print(f"seed {SEED}: {len(outcomes)} kills, {acknowledged} acknowledged, {slowest:.2f} s")  # noqa: T201 - the numbers of the run
    assert not any(outcome.loss for outcome in outcomes), told
    assert slowest <= OFFERED_WITHIN_S, told


def test_a_killed_chart_keeps_what_was_acknowledged(clinic: Path, catalog: Catalog) -> None:
    _expect_no_loss(list(_rounds(clinic, catalog, count=5)))


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("half", ["first", "second"])
def test_many_kills(clinic: Path, catalog: Catalog, half: str) -> None:
    """In two halves, so that two processes share them."""
    _expect_no_loss(list(_rounds(clinic, catalog, count=KILLS // 2, salt=half)))


def test_an_acknowledgement_before_the_commit_would_be_found(
    clinic: Path, catalog: Catalog
) -> None:
    """The planted fault: without it the tests above would prove nothing."""
    outcomes = _rounds(clinic, catalog, count=20, longest=0.5, fault=TOO_EARLY)
    assert any(outcome.loss for outcome in outcomes), f"seed {SEED}"
