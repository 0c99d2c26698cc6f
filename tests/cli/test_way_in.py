"""The recovery key is asked for only where the command says so."""

from argparse import Namespace

import pytest

from injector_app.cli.way_in import read_way_in
from injector_app.work.way_in import WayIn


@pytest.mark.parametrize(
    ("by_key", "expected"),
    [(True, WayIn("ann", recovery_key="0123")), (False, WayIn("ann", "a password"))],
)
def test_what_is_read(monkeypatch: pytest.MonkeyPatch, by_key: bool, expected: WayIn) -> None:
    monkeypatch.setenv("INJECTOR_PASSWORD", "a password")
    monkeypatch.setenv("INJECTOR_RECOVERY_KEY", "0123")
    assert read_way_in(Namespace(user="ann", recovery_key=by_key)) == expected
