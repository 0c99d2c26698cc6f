"""One search at a time, and always one for the newest words."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from injector_app.domain.found_patient import FoundPatient
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.search_as_typed import SearchAsTyped
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import a_patient

TIMEOUT_MS = 10_000


class Finder:
    """Answers once it may; remembers for what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.may_answer = Event()

    def __call__(self, words: str) -> tuple[FoundPatient, ...]:
        self.asked.append(words)
        assert self.may_answer.wait(TIMEOUT_MS / 1000)
        if words == "trouble":
            raise RecordsProblem(Trouble.DISK_FULL)
        return (FoundPatient(a_patient(family=words)),)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Parent of the search, whose timer goes with it."""
    assert qapp is not None
    jobs = Jobs()
    yield jobs
    Shiboken.delete(jobs)


def test_words_typed_over_meanwhile_are_not_looked_for(jobs: Jobs, qtbot: QtBot) -> None:
    finder = Finder()
    answers: list[tuple[FoundPatient, ...]] = []
    search = SearchAsTyped(finder, finder, jobs, jobs)
    search.found.connect(answers.append)
    for words in ("s", "sm", "smi"):
        search.search(words)
    finder.may_answer.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert finder.asked == ["s", "smi"]
    assert [found.patient.family for (found,) in answers] == ["smi"]


def test_trouble_is_told_and_the_next_words_are_looked_for(jobs: Jobs, qtbot: QtBot) -> None:
    finder = Finder()
    problems: list[Exception] = []
    answers: list[tuple[FoundPatient, ...]] = []
    search = SearchAsTyped(finder, finder, jobs, jobs)
    search.failed.connect(problems.append)
    search.found.connect(answers.append)
    search.search("trouble")
    search.search("smi")
    finder.may_answer.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert [type(problem) for problem in problems] == [RecordsProblem]
    assert [found.patient.family for (found,) in answers] == ["smi"]


def test_words_that_rest_are_written_down_once(jobs: Jobs, qtbot: QtBot) -> None:
    suggested, written = Finder(), Finder()
    for finder in (suggested, written):
        finder.may_answer.set()
    search = SearchAsTyped(suggested, written, jobs, jobs)
    for words in ("s", "sm"):
        search.search(words)
    assert written.asked == []
    qtbot.waitUntil(lambda: bool(written.asked))
    assert written.asked == ["sm"]


def test_choosing_somebody_writes_the_search_down_at_once(jobs: Jobs, qtbot: QtBot) -> None:
    suggested, written = Finder(), Finder()
    for finder in (suggested, written):
        finder.may_answer.set()
    search = SearchAsTyped(suggested, written, jobs, jobs)
    search.search("sm")
    search.settle()
    search.settle()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert written.asked == ["sm"]


def test_list_that_nobody_typed_for_is_a_search(jobs: Jobs, qtbot: QtBot) -> None:
    suggested, written = Finder(), Finder()
    written.may_answer.set()
    search = SearchAsTyped(suggested, written, jobs, jobs)
    with qtbot.waitSignal(search.found):
        search.refresh("sm")
    assert (suggested.asked, written.asked) == ([], ["sm"])
