"""A record that is still kept is not destroyed, nor by one person."""

import pytest

from injector_app.cli.password import SECOND_VARIABLE
from tests.support.shell import PASSWORD, Shell


def test_one_person_is_not_two(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECOND_VARIABLE, PASSWORD)
    for second in ("anna", "nobody"):
        words = shell.refused("retention", "destroy", "1001", "--clinician", second)
        assert "another person" in words
