"""Rules, holds and the end of a record, as an administrator works with them on real records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.retention import DEFAULT_RULES
from injector_app.gui.jobs import Jobs
from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.usecases.show_retention import show_retention
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.support.clinic import PASSWORD, SECOND, SteppingClock, open_as
from tests.support.retention_screen import RetentionScreen, a_screen
from tests.support.window import find

LATER = SteppingClock(datetime(2099, 1, 1, tzinfo=UTC))


@pytest.fixture
def screen(work: Work, jobs: Jobs, qtbot: QtBot) -> RetentionScreen:
    a_registered_patient(work)
    return a_screen(work, jobs, qtbot)


@pytest.fixture
def late(work: Work, jobs: Jobs, qtbot: QtBot) -> RetentionScreen:
    """So late that the record is due."""
    a_registered_patient(work)
    return a_screen(replace(work, clock=LATER), jobs, qtbot)


@pytest.fixture
def second(template: Path, tmp_path: Path, catalog: Catalog, jobs: Jobs) -> Iterator[Work]:
    work = open_as(SECOND, template, tmp_path / "bob", catalog)
    yield work
    assert jobs.drain(20_000)
    work.close()


def test_rules_stand_with_their_sources_and_a_warning(screen: RetentionScreen) -> None:
    rows = screen.rows(RetentionName.RULES)
    assert [row[0] for row in rows] == [rule.jurisdiction for rule in DEFAULT_RULES]
    assert all(row[4] for row in rows)
    words = find(screen.page, RetentionName.WORDS, PlainLabel).text()
    assert "came with the program" in words
    assert "no legal advice" in words


def test_rule_is_added_changed_and_removed(screen: RetentionScreen, work: Work) -> None:
    screen.type(rule__where="Quebec", rule__source="Read in a law", rule__entry="5")
    screen.type(rule__age="18", rule__majority="0", rule__read="2026-11-22")
    screen.press(RetentionName.SAVE)
    assert "Saved" in screen.page.rule.banner.text
    assert "your own rules" in find(screen.page, RetentionName.WORDS, PlainLabel).text()
    screen.open_row(RetentionName.RULES, 4)
    screen.type(rule__entry="7")
    screen.press(RetentionName.SAVE)
    added = show_retention(work).rules[-1]
    assert (added.jurisdiction, added.years_after_entry) == ("Quebec", 7)
    assert show_retention(work).rules[:-1] == DEFAULT_RULES
    screen.open_row(RetentionName.RULES, 4)
    screen.press(RetentionName.REMOVE)
    assert show_retention(work).rules == DEFAULT_RULES


def test_rule_without_a_source_is_refused_at_its_field(screen: RetentionScreen, work: Work) -> None:
    screen.open_row(RetentionName.RULES, 0)
    screen.type(rule__source="  ")
    screen.press(RetentionName.SAVE)
    assert screen.page.rule._fields["source"].problem
    assert show_retention(work).rules == DEFAULT_RULES


def test_last_rule_stays(screen: RetentionScreen, work: Work) -> None:
    for _ in DEFAULT_RULES:
        screen.open_row(RetentionName.RULES, 0)
        screen.press(RetentionName.REMOVE)
    assert "No rule" in screen.page.rule.banner.text
    assert len(show_retention(work).rules) == 1


def test_hold_is_placed_seen_and_lifted(screen: RetentionScreen) -> None:
    screen.press(RetentionName.SHOW_HELD)
    (number,) = {row[0] for row in screen.rows(RetentionName.HELD)} or {"1001"}
    screen.type(hold__record=number, hold__reason="Letter of a court")
    screen.press(RetentionName.HOLD)
    (row,) = screen.rows(RetentionName.HELD)
    assert (row[0], row[3]) == (number, "Letter of a court")
    screen.open_row(RetentionName.HELD, 0)
    screen.press(RetentionName.LIFT)
    assert screen.page.hold._fields["reason"].problem
    screen.type(hold__reason="Settled")
    screen.press(RetentionName.LIFT)
    assert screen.rows(RetentionName.HELD) == []


def test_hold_on_nobody_is_refused(screen: RetentionScreen) -> None:
    screen.press(RetentionName.SHOW_HELD)
    screen.type(hold__record="no such number", hold__reason="x")
    screen.press(RetentionName.HOLD)
    fields = screen.page.hold._fields
    assert fields["record_number"].problem or screen.page.hold.banner.text


def test_two_people_destroy_what_is_due_and_a_certificate_stays(late: RetentionScreen) -> None:
    late.press(RetentionName.SHOW_DUE)
    (due,) = late.rows(RetentionName.DUE)
    late.open_row(RetentionName.DUE, 0)
    late.type(destroy__password=PASSWORD, destroy__second=SECOND)
    late.type(destroy__second_password=PASSWORD)
    late.press(RetentionName.DESTROY)
    assert "Destroyed" in late.page.ending.banner.text
    assert late.rows(RetentionName.DUE) == []
    (gone,) = late.rows(RetentionName.GONE)
    assert gone[0] == due[0]
    assert all(gone)


@pytest.mark.parametrize(
    ("password", "second", "second_password"),
    [
        ("wrong", SECOND, PASSWORD),
        (PASSWORD, SECOND, "wrong"),
        (PASSWORD, "nobody", PASSWORD),
    ],
)
def test_one_person_destroys_nothing(
    late: RetentionScreen, password: str, second: str, second_password: str
) -> None:
    late.press(RetentionName.SHOW_DUE)
    late.open_row(RetentionName.DUE, 0)
    late.type(destroy__password=password, destroy__second=second)
    late.type(destroy__second_password=second_password)
    late.press(RetentionName.DESTROY)
    fields = late.page.ending._fields
    assert fields["second_sign_in"].problem or late.page.ending.banner.text
    assert len(late.rows(RetentionName.DUE)) == 1
    assert fields["password"].editor.property("text") == ""


def test_clinician_reads_and_decides_nothing(second: Work, jobs: Jobs, qtbot: QtBot) -> None:
    screen = a_screen(second, jobs, qtbot)
    assert len(screen.rows(RetentionName.RULES)) == len(DEFAULT_RULES)
    for number in range(4):
        screen.page.show_list(number)
        assert not any(
            panel.isVisible() for panel in (screen.page.rule, screen.page.hold, screen.page.ending)
        )
