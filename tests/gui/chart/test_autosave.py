"""At most one save under way; "saved" only for the newest edit; failure keeps everything."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from injector_app.domain.draft import Draft
from injector_app.gui.chart.autosave import Autosave
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.save_state import NotSaved, Saved, Saving
from injector_app.gui.jobs import Jobs
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import a_treatment

NOW = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)


class Disk:
    """What a failing disk would do; counts and keeps what reached it."""

    def __init__(self) -> None:
        self.saved: list[Draft] = []
        self.is_full = False

    @property
    def notes(self) -> list[str]:
        return [draft.treatment.notes for draft in self.saved]

    def save(self, draft: Draft) -> Draft:
        if self.is_full:
            raise RecordsProblem(Trouble.DISK_FULL)
        self.saved.append(draft)
        return replace(draft, version=draft.version + 1)


class _Shared:
    """What somebody else stored meanwhile, in this version."""

    def __init__(self, version: int) -> None:
        self._version = version
        self.versions: list[int] = []

    def save(self, draft: Draft) -> Draft:
        self.versions.append(draft.version)
        if draft.version != self._version:
            raise RecordsProblem(Trouble.CHANGED_ELSEWHERE)
        return replace(draft, version=draft.version + 1)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def autosave(document: ChartDocument, disk: Disk, jobs: Jobs) -> Autosave:
    made = Autosave(document, jobs=jobs, save=disk.save, now=lambda: NOW)
    made.start(Draft(document.treatment, 1))
    return made


@pytest.fixture
def write(document: ChartDocument) -> Callable[[str], None]:
    def edit(text: str) -> None:
        document.edit(replace(document.treatment, notes=text), "notes")
        document.settle()

    return edit


Write = Callable[[str], None]


def test_first_edit_is_saved_at_once_and_the_newest_after_it(
    autosave: Autosave, disk: Disk, jobs: Jobs, write: Write
) -> None:
    for text in ("one", "two", "three"):
        write(text)
    before = autosave.state
    jobs.drain(5000)
    assert before == Saving()
    assert disk.notes == ["one", "three"]
    assert [draft.version for draft in disk.saved] == [1, 2]
    assert autosave.state == Saved(NOW)
    assert autosave.version == 3


def test_failure_keeps_the_edit_and_the_next_one_tries_again(
    autosave: Autosave, disk: Disk, jobs: Jobs, write: Write
) -> None:
    disk.is_full = True
    write("one")
    jobs.drain(5000)
    assert isinstance(autosave.state, NotSaved)
    assert not autosave.is_stored
    disk.is_full = False
    write("two")
    jobs.drain(5000)
    assert disk.notes == ["two"]
    assert autosave.is_stored


def test_retry_saves_what_is_on_the_screen(
    autosave: Autosave, disk: Disk, jobs: Jobs, write: Write
) -> None:
    disk.is_full = True
    write("one")
    jobs.drain(5000)
    disk.is_full = False
    autosave.retry()
    jobs.drain(5000)
    assert disk.notes == ["one"]


def test_replacing_another_version_outlives_a_save_that_was_under_way(
    document: ChartDocument, jobs: Jobs, write: Write
) -> None:
    stored = _Shared(7)
    autosave = Autosave(document, jobs=jobs, save=stored.save, now=lambda: NOW)
    autosave.start(Draft(document.treatment, 1))
    write("mine")
    autosave.overwrite(7)
    jobs.drain(5000)
    assert autosave.state == Saved(NOW)
    assert stored.versions == [1, 7]
    assert autosave.version == 8


def test_undo_of_an_edit_that_failed_is_stored_again(
    autosave: Autosave, document: ChartDocument, disk: Disk, jobs: Jobs, write: Write
) -> None:
    disk.is_full = True
    write("one")
    jobs.drain(5000)
    disk.is_full = False
    document.undo_stack.undo()
    document.settle()
    jobs.drain(5000)
    assert autosave.state == Saved(NOW)


def test_flush_waits_for_the_newest_edit(
    autosave: Autosave, disk: Disk, jobs: Jobs, write: Write
) -> None:
    seen: list[list[str]] = []
    write("one")
    write("two")
    autosave.flush(lambda: seen.append(disk.notes))
    assert seen == []
    jobs.drain(5000)
    assert seen == [["one", "two"]]


def test_flush_of_nothing_goes_on_at_once(autosave: Autosave) -> None:
    seen: list[str] = []
    autosave.flush(lambda: seen.append("done"))
    assert seen == ["done"]


def test_flush_that_fails_says_so(autosave: Autosave, disk: Disk, jobs: Jobs, write: Write) -> None:
    seen: list[object] = []
    disk.is_full = True
    write("one")
    autosave.flush(lambda: seen.append("done"), failed=seen.append)
    jobs.drain(5000)
    (problem,) = seen
    assert isinstance(problem, RecordsProblem)


def test_late_answer_does_not_touch_the_next_treatment(
    autosave: Autosave, document: ChartDocument, disk: Disk, jobs: Jobs, write: Write
) -> None:
    write("one")
    other = a_treatment()
    autosave.start(Draft(other, 7))
    document.open(other)
    jobs.drain(5000)
    assert disk.notes == ["one"]
    assert (autosave.version, autosave.is_stored) == (7, True)


def test_closed_document_is_not_saved(
    autosave: Autosave, document: ChartDocument, disk: Disk, jobs: Jobs, write: Write
) -> None:
    document.close()
    write("late")
    jobs.drain(5000)
    assert disk.notes == []
    assert autosave.is_stored
