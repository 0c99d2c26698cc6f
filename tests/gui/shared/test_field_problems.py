"""What is wrong is said where it is wrong, and elsewhere only if no field has it."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at, show_at_field, show_no_problem
from injector_app.system.errors import RecordsProblem, Trouble

ELSEWHERE = (RecordsProblem(Trouble.DISK_FULL), RuleBroken(Rule.TEXT_EMPTY, path="given"))


@pytest.fixture
def fields(qtbot: QtBot) -> dict[str, Field]:
    made = {path: Field(path, QLineEdit(), name=path) for path in ("family", "phone")}
    for field in made.values():
        qtbot.addWidget(field)
    return made


def test_rule_is_said_at_its_field(fields: dict[str, Field]) -> None:
    told: list[Exception] = []
    problem = RuleBroken(Rule.TEXT_EMPTY, path="phone")
    show_at_field(problem, fields, otherwise=told.append)
    assert [path for path, field in fields.items() if field.problem] == ["phone"]
    assert told == []
    show_no_problem(fields)
    assert not any(field.problem for field in fields.values())


@pytest.mark.parametrize("problem", ELSEWHERE)
def test_what_no_field_has_is_told_otherwise(fields: dict[str, Field], problem: Exception) -> None:
    told: list[Exception] = []
    show_at_field(problem, fields, otherwise=told.append)
    assert told == [problem]
    assert not any(field.problem for field in fields.values())
    show_at(fields["family"], problem)
    assert fields["family"].problem
