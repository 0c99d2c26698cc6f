"""One thing at a time; what failed is told, and nothing is told after the person left."""

from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import new_clinic
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.exchange.page import ExchangePage
from injector_app.gui.exchange.page_jobs import PageJobs
from injector_app.gui.jobs import Jobs


def fail() -> None:
    raise RuleBroken(Rule.MERGED_ALREADY)


def a_page(qtbot: QtBot) -> ExchangePage:
    page = ExchangePage(new_clinic(name="C", address="", region="CA"))
    qtbot.addWidget(page)
    page.show()
    return page


def test_failure_is_told_and_the_page_is_free_again(qtbot: QtBot, jobs: Jobs) -> None:
    page = a_page(qtbot)
    PageJobs(page, jobs).run("Working", fail, lambda _: None)
    assert not page.choose.isEnabled()
    assert jobs.drain(20_000)
    assert page.choose.isEnabled()
    assert "merged already" in page.banner.text


def test_stop_is_heard_by_the_job(qtbot: QtBot, jobs: Jobs) -> None:
    page = a_page(qtbot)
    answers: list[object] = []
    page_jobs = PageJobs(page, jobs)
    page_jobs.run("Working", lambda: page_jobs.told(1, 2), answers.append)
    assert jobs.drain(20_000)
    page.bar.stop_requested.emit()
    assert answers == [True]
    assert not page_jobs.told(1, 2)


def test_nobody_is_told_after_leaving(qtbot: QtBot, jobs: Jobs) -> None:
    page = a_page(qtbot)
    answers: list[object] = []
    page_jobs = PageJobs(page, jobs)
    page_jobs.run("Working", lambda: 1, answers.append)
    page_jobs.end()
    assert jobs.drain(20_000)
    assert answers == []
