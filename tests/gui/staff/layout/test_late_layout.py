"""The page is made once, when somebody goes there."""

from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.staff.layout.late_layout import LateLayout
from injector_app.work.context import Work
from tests.support.fake_dialogs import FakeFileDialogs

WAIT_MS = 20_000


def test_second_visit_finds_the_same_page(work: Work, jobs: Jobs, qtbot: QtBot) -> None:
    late = LateLayout(work, jobs, FakeFileDialogs())
    page = late.opened()
    qtbot.addWidget(page)
    late.leave()
    assert late.opened() is page
    assert jobs.drain(WAIT_MS)
