"""Nothing that a terminal would obey is printed, and columns line up."""

import json

import pytest

from injector_app.cli.output import complain, print_json, print_table, say, visible


def test_control_characters_are_shown_and_not_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\x1b[31mb")
    complain("c\nd\x07")
    captured = capsys.readouterr()
    assert captured.out == "a\ufffd[31mb\n"
    assert captured.err == "c d\ufffd\n"


def test_columns_line_up_whatever_the_script(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("N", "X"), [("Zoe\u0308", "1"), ("王", "2")])
    assert capsys.readouterr().out == "N    X\nZoe\u0308  1\n王   2\n"


def test_json_keeps_letters(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"name": "Łęcka\n"})
    out = capsys.readouterr().out
    assert json.loads(out) == {"name": "Łęcka\n"}


def test_lone_surrogate_is_visible() -> None:
    assert visible("\udc80") == "\ufffd"
