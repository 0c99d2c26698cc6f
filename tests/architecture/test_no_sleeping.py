"""Tests wait for a signal or a condition, never for a clock."""

import ast

import pytest

from tests.support.source_tree import TESTS, called_names, imported_names, python_files, source

FORBIDDEN_CALLS = ("time.sleep", "asyncio.sleep", "qtbot.wait", "bot.wait")
FORBIDDEN_ENDINGS = ("qWait", "qSleep", "msleep", "usleep")


def sleeps(text: str) -> list[str]:
    """Every place in a source text that waits for time to pass."""
    tree = ast.parse(text)
    names = [
        (line, name)
        for line, name in called_names(tree)
        if name in FORBIDDEN_CALLS or name.rsplit(".", maxsplit=1)[-1] in FORBIDDEN_ENDINGS
    ]
    names += [(line, name) for line, name in imported_names(tree) if name == "time.sleep"]
    return [f"line {line}: {name}" for line, name in names]


def test_no_test_sleeps() -> None:
    found = {
        str(path.relative_to(TESTS)): wrong
        for path in python_files(TESTS)
        if (wrong := sleeps(source(path)))
    }
    assert found == {}


@pytest.mark.parametrize(
    "planted",
    [
        "import time\ntime.sleep(1)",
        "from time import sleep",
        "qtbot.wait(50)",
        "QTest.qWait(50)",
        "QThread.msleep(5)",
    ],
)
def test_sleep_is_found(planted: str) -> None:
    assert len(sleeps(planted)) == 1


def test_waiting_for_a_signal_passes() -> None:
    assert sleeps("qtbot.waitSignal(page.saved)\nqtbot.waitUntil(done)\nthread.wait()") == []
