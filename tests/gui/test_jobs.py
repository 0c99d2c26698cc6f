"""Jobs run off the GUI thread, one at a time, and answer on it in order."""

import gc
import sys
import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.jobs import TURN_SECONDS, Jobs

DRAIN_MS = 10_000


def nothing(_answer: object) -> None:
    """An answer nobody needs."""


def refuse() -> None:
    raise RuleBroken(Rule.TEXT_EMPTY, path="family")


def stumble() -> None:
    raise ZeroDivisionError("Zebraquokka")


def test_job_runs_on_another_thread_and_answers_on_this_one(jobs: Jobs) -> None:
    seen: list[threading.Thread] = []

    def answer(thread: threading.Thread) -> None:
        seen.extend((thread, threading.current_thread()))

    jobs.run(threading.current_thread, done=answer, failed=nothing)
    assert jobs.drain(DRAIN_MS)
    assert seen[0] is not threading.current_thread()
    assert seen[1] is threading.current_thread()


def test_answers_keep_the_order_of_the_questions(jobs: Jobs) -> None:
    answers: list[object] = []
    for number in range(50):
        jobs.run(partial(int, number), done=answers.append, failed=nothing)
    assert jobs.drain(DRAIN_MS)
    assert answers == list(range(50))


def test_refusal_reaches_the_asker_and_the_next_job_runs(jobs: Jobs) -> None:
    problems: list[Exception] = []
    answers: list[int] = []
    jobs.run(refuse, done=nothing, failed=problems.append)
    jobs.run(lambda: 7, done=answers.append, failed=nothing)
    assert jobs.drain(DRAIN_MS)
    assert [type(problem) for problem in problems] == [RuleBroken]
    assert answers == [7]


@pytest.mark.logs_warnings
def test_unforeseen_problem_is_logged(jobs: Jobs, caplog: pytest.LogCaptureFixture) -> None:
    problems: list[Exception] = []
    jobs.run(stumble, done=nothing, failed=problems.append)
    assert jobs.drain(DRAIN_MS)
    assert [type(problem) for problem in problems] == [ZeroDivisionError]
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "Zebraquokka" not in caplog.records[0].getMessage()


def test_drain_says_when_time_is_up(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    jobs.run(gate.wait, done=nothing, failed=nothing)
    assert not jobs.drain(20)
    gate.set()
    with qtbot.waitSignal(jobs.became_idle):
        pass
    assert jobs.is_idle


def test_garbage_is_not_collected_on_the_worker(jobs: Jobs) -> None:
    seen: list[bool] = []
    jobs.run(gc.isenabled, done=seen.append, failed=nothing)
    assert jobs.drain(DRAIN_MS)
    assert seen == [False]
    assert gc.isenabled()


def test_window_gets_its_turn_within_a_millisecond(qtbot: QtBot) -> None:  # noqa: ARG001 - Qt runs
    usual = sys.getswitchinterval()
    try:
        sys.setswitchinterval(0.005)
        Jobs()
        assert sys.getswitchinterval() == pytest.approx(TURN_SECONDS)
        assert TURN_SECONDS <= 0.001
    finally:
        sys.setswitchinterval(usual)
