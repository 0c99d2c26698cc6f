# ruff: noqa: E501, RUF001 - look-alike letters are what is tested here
"""X6: no character that was typed turns a dose around, and look-alike names raise the question."""

import random
import unicodedata
from datetime import date
from itertools import product

import pytest

from injector_app.cli.output import print_table
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.isolated_text import apart
from injector_app.domain.likely_duplicates import likely_duplicates
from injector_app.domain.patient import Patient
from injector_app.domain.typed_text import clean_line

CONTROLS = (
    *("\u061c", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"),
    *(
        "\u2066",
        "\u2067",
        "\u2068",
        "\u2069",
        "\u200b",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "\u180e",
        "\u3164",
    ),
)
DOSES = ("5 U", "L", "R", "2.5", "100", "0.01", "50 U", "Left", "Right", "R 5 U", "1000")
ENOUGH = 200
NAMES = ("Anna 50", "Rossi L/R", "דוד 5", "محمد 12", "5 U right")
RIGHT_TO_LEFT = ("דוד", "محمد", "דוד 5", "12 محمد", "ا", "א-7")
# Letter by letter, from the Unicode Consortium's confusables.txt.
CYRILLIC = "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u0455\u0456\u0458\u043e\u0440\u0441\u0443\u0445\u04bb\u0501\u051b\u051d\u0475"
LATIN = "ABESIJKMHOPCTYXaesijopcyxhdqwv"
LOOKS = (
    ("Anna", "\u0410nna"), ("Rossi", "Ross\u0456"), ("Peter", "\u0420eter"), ("Ivan", "lvan"),
    ("Bob", "B\u043eb"), ("Nora", "\u039dora"), ("An\u200dna", "Anna"), ("An\u200cna", "Anna"),
    ("Cosmo", "\u0421osmo"), ("Harper", "\u041darper"), ("Tom", "\u0422om"), ("Max", "Ma\u0445"),
    *((f"Zx{there}", f"Zx{here}") for there, here in zip(CYRILLIC, LATIN, strict=True)),
    ("Bernard", "Bemard"), ("Otto", "0tto"), ("José", "Jose\u0301"), ("Eve", "\u0395ve"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "control"), tuple(product(NAMES, CONTROLS)))
def test_character_that_reorders_or_hides_never_comes_in(name: str, control: str) -> None:
    chance = random.Random(f"{name}{control}")  # noqa: S311 - a repeatable place
    place = chance.randint(1, len(name) - 1)
    with pytest.raises(RuleBroken) as caught:
        clean_line(name[:place] + control + name[place:], "family")
    assert caught.value.rule is Rule.TEXT_HAS_CONTROL


def balance(text: str) -> int:
    """How many isolates are left open; below zero when one is closed that nobody opened."""
    return sum(text.count(mark) for mark in "\u2066\u2067\u2068") - text.count("\u2069")


@pytest.mark.parametrize(("name", "dose"), tuple(product(RIGHT_TO_LEFT, DOSES)))
def test_dose_beside_a_name_stands_outside_its_isolate(
    name: str, dose: str, capsys: pytest.CaptureFixture[str]
) -> None:
    print_table(("Name", "Dose"), [(name, dose)])
    line = capsys.readouterr().out.splitlines()[1]
    before, after = line.split("\u2069")
    assert after.strip() == dose
    assert before == f"\u2068{name}"
    assert balance(line) == 0


def test_control_name_without_isolate_pulls_the_dose_along() -> None:
    """A right-to-left letter, then digits: only an isolate keeps them apart (UAX #9, W2 and N1)."""
    bare, kept = "דוד 5", f"{apart('דוד')} 5"
    last = unicodedata.bidirectional(bare.split(maxsplit=1)[0][-1])
    assert last == "R"
    assert "\u2069" not in bare
    assert kept.index("\u2069") < kept.index("5")


def person(family: str) -> Patient:
    return Patient(PatientId(new_id()), "1", family, "", date(1985, 3, 4))


@pytest.mark.parametrize(("one", "other"), LOOKS)
def test_names_that_look_the_same_raise_the_question(one: str, other: str) -> None:
    there = person(other)
    assert likely_duplicates(person(one), [there]) == (there,)


def test_control_other_names_do_not() -> None:
    others = [person(name) for name in ("Hanna", "Verdi", "Rob", "Mia", "Иван", "王")]
    assert likely_duplicates(person("Anna"), others) == ()


def test_there_are_enough_cases() -> None:
    cases = len(NAMES) * len(CONTROLS) + len(RIGHT_TO_LEFT) * len(DOSES) + len(LOOKS)
    assert cases >= ENOUGH
