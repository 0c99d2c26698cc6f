"""What a job refuses for the role's sake is written down, once, and nothing else is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.app.refusals import Refusals
from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.gui.jobs import Jobs
from injector_app.work.context import Work
from tests.support.clinic import DESK, open_as
from tests.support.clinical_print import refusals

WAIT_MS = 20_000


@pytest.fixture
def desk_work(tmp_path: Path, template: Path, catalog: Catalog) -> Iterator[Work]:
    opened = open_as(DESK, template, tmp_path / "data", catalog)
    yield opened
    opened.close()


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    made = Jobs()
    qtbot.waitUntil(lambda: made.is_idle)
    return made


def run(jobs: Jobs, problem: Exception | None) -> list[Exception]:
    told: list[Exception] = []

    def job() -> None:
        if problem is not None:
            raise problem

    jobs.run(job, done=lambda _: None, failed=told.append)
    assert jobs.drain(WAIT_MS)
    assert jobs.drain(WAIT_MS)
    return told


def a_refusal(work: Work) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        require(work.person, Action.CHART)
    return caught.value


def test_refusal_is_told_and_written_down(desk_work: Work, jobs: Jobs) -> None:
    watch = Refusals(desk_work, jobs, jobs)
    problem = a_refusal(desk_work)
    assert run(jobs, problem) == [problem]
    assert refusals(desk_work) == ["chart a treatment"]
    watch.stop()
    run(jobs, problem)
    assert len(refusals(desk_work)) == 1


def test_other_failures_are_not(desk_work: Work, jobs: Jobs) -> None:
    watch = Refusals(desk_work, jobs, jobs)
    for problem in (RuleBroken(Rule.TEXT_EMPTY, path="text"), None):
        run(jobs, problem)
    assert refusals(desk_work) == []
    watch.stop()
