"""The password comes from the variable, else from a prompt; a new one is typed twice."""

import getpass
from collections.abc import Iterator

import pytest

from injector_app.cli.password import choose_password, read_password
from injector_app.cli.wrong_usage import WrongUsage


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    answers: list[str] = []
    monkeypatch.setattr(getpass, "getpass", lambda _: answers.pop(0))
    yield answers
    assert answers == []


def test_variable_asks_nothing(typed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INJECTOR_PASSWORD", "from the variable")
    assert read_password("anna") == choose_password("anna") == "from the variable"
    assert typed == []


def test_prompt_is_asked_once_and_twice_for_a_new_one(typed: list[str]) -> None:
    typed += ["one", "two", "two"]
    assert read_password("anna") == "one"
    assert choose_password("anna") == "two"


def test_two_different_ones_are_refused(typed: list[str]) -> None:
    typed += ["one", "two"]
    with pytest.raises(WrongUsage, match="differ"):
        choose_password("anna")


@pytest.mark.parametrize("trouble", [EOFError, getpass.GetPassWarning])
def test_prompt_that_cannot_hide_is_not_used(
    monkeypatch: pytest.MonkeyPatch, trouble: type[Exception]
) -> None:
    def fail(_: str) -> str:
        raise trouble

    monkeypatch.setattr(getpass, "getpass", fail)
    with pytest.raises(WrongUsage, match="INJECTOR_PASSWORD"):
        read_password("anna")
