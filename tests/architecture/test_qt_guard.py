"""Qt does not eat references to None (PySide6 6.12.0 does and aborts Python 3.11)."""

import ctypes
import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QPainterPath

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on"
)

# Few enough that a fault is counted here rather than ending the interpreter.
CALLS = 500


def lost_references(call: Callable[[], object]) -> int:
    """By how much the count of references to None falls over many calls."""
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


def test_calls_without_result_keep_references_to_none() -> None:
    assert lost_references(QPainterPath().clear) < CALLS / 5


def test_lost_references_are_counted() -> None:
    none = ctypes.py_object(None)
    try:
        assert lost_references(lambda: ctypes.pythonapi.Py_DecRef(none)) > CALLS / 5
    finally:
        for _ in range(CALLS):
            ctypes.pythonapi.Py_IncRef(none)
