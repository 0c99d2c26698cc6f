"""X1, screen and paper: typed text stands there letter by letter, or a visible notice does."""

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import RuleBroken
from injector_app.domain.patient import Patient, checked_patient
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.reports.bidi_levels import base_level, levels
from injector_app.reports.fonts import BOLD
from injector_app.reports.safe_text import marker, unprintable
from injector_app.reports.writer import write_note_pdf
from tests.support.builders import A_VISIT, a_note, a_patient
from tests.support.hostile_strings import sample
from tests.support.pdf_text import all_text

NOTICE = "cannot be printed in this font"
SHORT = 60


def let_in(how_many: int) -> list[Patient]:
    """People whose name is a hostile string that the text door lets in."""
    found = []
    for text in sample(how_many):
        typed = replace(a_patient(version=1), family=text[:SHORT], given="")
        try:
            found.append(checked_patient(typed, today=A_VISIT.date()))
        except RuleBroken:
            continue
    return found


def bare(text: str) -> str:
    """Without spaces, which lines may break at."""
    return "".join(text.split())


def copied(typed: str, text: str) -> bool:
    """Whether the page holds it as typed.

    A line that begins from right to left and mixes directions is given by readers of PDF in the
    order of the eye (decision 0036): there each stretch of one direction is looked for by itself,
    and the signs between them one by one.
    """
    if bare(typed) in bare(text):
        return True
    found = levels(typed, base_level(typed))
    stretches = {"".join(part) for part in _stretches(typed, found)}
    return len(stretches) > 1 and all(part in bare(text) for part in stretches)


def _stretches(typed: str, found: list[int]) -> Iterator[list[str]]:
    letters = [(level, each) for level, each in zip(found, typed, strict=True) if each.strip()]
    for _, stretch in groupby(letters, key=lambda one: (one[0], one[1].isalnum() or ord(one[1]))):
        yield [each for _, each in stretch]


def check_paper(how_many: int, catalog: Catalog) -> int:
    people = let_in(how_many)
    for person in people:
        text = all_text(write_note_pdf(a_note(patient=person), catalog))
        missing = unprintable([person.family], BOLD)
        assert "\u25a0" not in text or "\u25a0" in person.family
        if missing:
            assert NOTICE in text, repr(person.family)
            assert bare(marker(missing[0])) in bare(text)
        else:
            assert copied(person.family, text), repr(person.family)
    return len(people)


def test_sample_is_on_the_paper(real_catalog: Catalog) -> None:
    assert check_paper(15, real_catalog) > 3


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_five_hundred_are_on_the_paper(real_catalog: Catalog) -> None:
    assert check_paper(500, real_catalog) > 200


def test_a_line_of_two_directions_may_be_turned_and_no_letter_lost() -> None:
    assert copied("\u05d3\u05d5${ab}", "Name {ab}$\u05d3\u05d5 Born")
    assert not copied("\u05d3\u05d5${ab}", "Name {ab}$\u05d3 Born")
    assert not copied("\u05d3\u05d5${ab}", "Name {ba}$\u05d3\u05d5 Born")
    assert not copied("Ann Lee", "Lee Ann")


def test_screen_shows_them_as_plain_text(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    people = let_in(500)
    for person in random.Random(3).sample(people, len(people)):  # noqa: S311 - any order
        label.setText(person.family)
        assert label.text() == person.family
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert len(people) > 200
