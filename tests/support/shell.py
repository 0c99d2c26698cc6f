"""A shell for tests: runs the command line in this process, on a data folder of its own."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from injector_app.app.start import main

PASSWORD = "a long sentence for tests"
USER = "anna"
INIT = (
    *("init", "--clinic", "Test Clinic", "--region", "CA", "--time-zone", "America/Toronto"),
    *("--name", "Anna Ortiz", "--credentials", "MD"),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Shell:
    """Runs commands as one person; the password comes from the environment."""

    folder: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *arguments: str | Path, user: str = USER) -> Outcome:
        self.capsys.readouterr()
        try:
            code = main([*map(str, arguments), "--data-dir", str(self.folder), "--user", user])
        except SystemExit as usage:
            code = int(usage.code or 0)
        captured = self.capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    def json(self, *arguments: str | Path) -> Any:
        """The JSON of a command that must succeed."""
        outcome = self.run(*arguments, "--json")
        assert outcome.code == 0, outcome.err
        return outcome.data

    def refused(self, *arguments: str | Path) -> str:
        """The one line that a refused command prints."""
        outcome = self.run(*arguments)
        assert outcome.code == 4, outcome
        assert outcome.err.count("\n") == 1, outcome
        return outcome.err.strip()
