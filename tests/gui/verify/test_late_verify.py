"""The screen is made when it is first wanted, once."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.verify.late_verify import LateVerify
from injector_app.work.context import Work
from tests.support.fake_dialogs import Outside


def test_it_is_made_once(qtbot: QtBot, work: Work, jobs: Jobs, tmp_path: Path) -> None:
    late = LateVerify(work=work, jobs=jobs, file_dialogs=Outside(tmp_path).files)
    assert not late.pages
    page = late.built()
    qtbot.addWidget(page)
    late.refresh()
    assert late.built() is page
    assert late.pages == (page,)
    with qtbot.waitSignal(late.back_requested):
        page.back_requested.emit()
