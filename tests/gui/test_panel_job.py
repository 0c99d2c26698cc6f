"""A panel is busy while its job runs, and free again whatever comes of it."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.account.pin.panel import PinPanel
from injector_app.gui.jobs import Jobs
from injector_app.gui.panel_job import run_for_panel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.window import find

WAIT_MS = 5_000


def refuse() -> None:
    raise RecordsProblem(Trouble.WRONG_PASSWORD)


def test_panel_is_busy_until_the_answer_is_there(qtbot: QtBot, jobs: Jobs) -> None:
    panel = PinPanel()
    qtbot.addWidget(panel)
    line = find(panel, ObjectName.ACCOUNT_PIN, QLineEdit)
    seen: list[tuple[str, bool]] = []
    run_for_panel(
        panel, jobs, lambda: "answer", lambda answer: seen.append((answer, line.isEnabled()))
    )
    assert not line.isEnabled()
    assert jobs.drain(WAIT_MS)
    assert seen == [("answer", True)]


def test_refusal_frees_the_panel_and_is_said(qtbot: QtBot, jobs: Jobs) -> None:
    panel = PinPanel()
    qtbot.addWidget(panel)
    panel.show()
    run_for_panel(panel, jobs, refuse, lambda _: None)
    assert jobs.drain(WAIT_MS)
    assert find(panel, ObjectName.ACCOUNT_PIN, QLineEdit).isEnabled()
    assert panel.banner.isVisible()
