"""The tour walks to its end and leaves a picture of every step."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from injector_app.app.demo.demo_people import PATIENTS
from injector_app.app.demo.demo_visits import VISITS
from injector_app.app.tour.returning_story import RETURNING, SWEATING
from tests.support.source_tree import ROOT

STEPS = (
    "patterns",
    "repeated-as-planned",
    "vials-waited-for",
    "given-and-changed",
    "past-beside-now",
    "past-earlier",
    "select-menu",
    "overview",
    "grid",
    "grid-planned",
)


def test_the_people_of_the_story_were_there_before() -> None:
    families = [person[0] for person in PATIENTS]
    visits = [(families[visit.patient], visit.pattern) for visit in VISITS if visit.is_signed]
    assert visits.count((RETURNING, "migraine")) > 1
    assert (SWEATING, "armpits") in visits


@pytest.mark.looks
def test_every_step_leaves_its_picture(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "tour", str(tmp_path)]
    subprocess.run(  # noqa: S603 - our own program
        command, check=True, timeout=300, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    names = [path.stem.partition("-")[2] for path in sorted(tmp_path.glob("*.png"))]
    assert tuple(names[-len(STEPS) :]) == STEPS
    assert (tmp_path / "note.pdf").exists()
