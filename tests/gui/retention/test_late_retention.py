"""The screen is built once, when somebody goes there."""

from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.retention.late_retention import LateRetention
from injector_app.work.context import Work


def test_built_on_the_first_visit(work: Work, jobs: Jobs, qtbot: QtBot) -> None:
    late = LateRetention(work, jobs)
    late.refresh()
    assert len(late.pages) == 0
    page = late.built()
    qtbot.addWidget(page)
    assert late.built() is page
    assert [*late.pages] == [page]
    late.refresh()
    assert jobs.drain(20_000)
    assert "(4)" in page._shown[0].button.text()
