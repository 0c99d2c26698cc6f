"""The command line is the one that the help and the README promise."""

import subprocess
import sys
from pathlib import Path

import pytest

from injector_app.app.arguments import build_parser
from injector_app.system.paths import PACKAGE

HEAVY = ("PySide6", "sqlalchemy", "reportlab", "jsonschema", "argon2", "injector_app.usecases")


def test_folder_may_stand_before_or_after_the_command() -> None:
    parser = build_parser()
    for words in (
        ["--data-dir", "d", "patients", "search", "x", "--user", "a"],
        ["patients", "search", "x", "--user", "a", "--data-dir", "d"],
    ):
        options = parser.parse_args(words)
        assert options.data_dir == Path("d")
        assert (options.command, options.verb, options.text) == ("patients", "search", "x")


def test_without_a_command_the_window_opens() -> None:
    options = build_parser().parse_args([])
    assert (options.command, options.verb, options.data_dir) == (None, "", None)


@pytest.mark.parametrize(
    "words",
    [
        ["init", "--clinic", "C", "--region", "US", "--name", "N", "--credentials", "MD"],
        ["demo"],
        ["patients", "import", "f.csv", "--dry-run", "--json"],
        ["treatments", "import", "f.json", "--dry-run", "--json"],
        ["treatments", "list", "--patient", "1", "--product", "p", "--lot", "l", "--json"],
        ["treatments", "list", "--from", "2026-01-01", "--to", "2026-12-31"],
        ["treatments", "show", "id", "--json"],
        ["note", "sign", "id"],
        ["note", "export", "id", "--out", "f.pdf"],
        ["tour", "out"],
    ],
)
def test_every_command_takes_folder_and_person_after_its_name(words: list[str]) -> None:
    options = build_parser().parse_args([*words, "--data-dir", "d", "--user", "a"])
    assert (options.data_dir, options.user) == (Path("d"), "a")


def test_person_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        build_parser().parse_args(["patients", "search", "x"])
    assert caught.value.code == 2
    assert "--user" in capsys.readouterr().err


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys; from injector_app.app.start import main\n"
        "try: main(['--help'])\n"
        f"except SystemExit: print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)"
    )
    answer = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", script],
        cwd=PACKAGE.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stderr.strip() == "[]"
    assert "treatments" in answer.stdout
