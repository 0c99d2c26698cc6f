"""The rows are those that are wanted, the clinic's own first."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.offered_protocols import ProtocolFilter
from injector_app.domain.pattern import Pattern
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.pattern_list import PatternList, Wanted
from tests.support.builders import a_pattern

MIGRAINE = ProtocolFilter(WorldRegion.US, "chronic-migraine", "botox")
OWN = a_pattern(name="Migraine, frontal")


@pytest.fixture
def rows(real_page: ChartPage, qtbot: QtBot) -> PatternList:
    made = PatternList(real_page.document, real_page.details.patterns.placing)
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    return made


def names(rows: PatternList) -> list[str]:
    return [row.objectName().removeprefix("chart.pattern.") for row in rows.rows]


def wanted(words: str = "", *own: Pattern, has_others: bool = False) -> Wanted:
    return Wanted(MIGRAINE, words, has_others, own)


def test_own_first_then_what_fits(rows: PatternList) -> None:
    rows.show_wanted(wanted("", OWN))
    assert names(rows) == [str(OWN.id), "preempt_155"]
    assert rows.others > 50


def test_others_stay_within_reach(rows: PatternList) -> None:
    rows.show_wanted(wanted(has_others=True))
    assert names(rows)[0] == "preempt_155"
    assert len(names(rows)) == rows.others + 1


def test_words_narrow_all_of_them(rows: PatternList) -> None:
    rows.show_wanted(wanted("frontal", OWN, a_pattern(name="Axilla"), has_others=True))
    assert names(rows)[0] == str(OWN.id)
    assert "axillary_ona" not in names(rows)
    rows.show_wanted(wanted("no such thing"))
    assert names(rows) == []


def test_same_wish_keeps_the_rows(rows: PatternList) -> None:
    rows.show_wanted(wanted())
    before = rows.rows
    rows.show_wanted(wanted())
    assert rows.rows == before


def test_problem_stands_at_its_row(rows: PatternList) -> None:
    rows.show_wanted(wanted("", OWN))
    rows.show_problem(OWN.id, "Name taken.")
    assert rows.rows[0].problem == "Name taken."


def test_opened_row_comes_into_sight(rows: PatternList, qtbot: QtBot) -> None:
    rows.show_wanted(wanted(has_others=True))
    last = rows.rows[-1]
    last.toggle_body()
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
