"""Nobody waits for the lists at the sign-in."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.lists.late_lists import LateLists
from injector_app.work.context import Work
from tests.support.fake_dialogs import Outside


def test_page_is_made_on_the_first_visit_and_once(
    work: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    late = LateLists(work, jobs, Outside(tmp_path).surroundings)
    late.refresh()
    assert not list(late.pages)
    page = late.built()
    qtbot.addWidget(page)
    assert late.built() is page
    assert list(late.pages) == [page]
    late.refresh()
    assert jobs.drain(20_000)
    assert page.chooser.currentRow() == 0
