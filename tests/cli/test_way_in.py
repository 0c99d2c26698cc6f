"""The recovery key is asked for only where the command says so."""

from argparse import Namespace

import pytest

from injector_app.cli.way_in import read_way_in
from injector_app.work.way_in import WayIn


def test_what_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INJECTOR_PASSWORD", "a password")
    monkeypatch.setenv("INJECTOR_RECOVERY_KEY", "0123")
    by_key = read_way_in(Namespace(user="ann", recovery_key=True))
    by_password = read_way_in(Namespace(user="ann", recovery_key=False))
    assert by_key == WayIn("ann", recovery_key="0123")
    assert by_password == WayIn("ann", "a password")
