"""D11: two people edit one chart five hundred times each, and no edit is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from injector_app.domain.draft import Draft
from injector_app.storage.drafts import load_draft, save_draft
from injector_app.storage.records import Records, Transaction
from injector_app.storage.rows.treatment import TreatmentRow
from injector_app.storage.treatment_values import chart_values
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import AN_INSTANT, a_point
from tests.support.records import create, fill

EDITS = 500


class Person:
    """Has a chart on the screen, edits it, and saves what was edited on it."""

    def __init__(self, records: Records, draft: Draft) -> None:
        self._records = records
        self.draft = draft
        self.conflicts = 0

    def edit(self) -> None:
        """One more point; when it was changed meanwhile, both are seen, and it is done again."""
        try:
            self.draft = self._save(_with_one_more(self.draft))
        except RecordsProblem as problem:
            if problem.trouble is not Trouble.CHANGED_ELSEWHERE:
                raise
            self.conflicts += 1
            mine, theirs = self.draft, self._stored()
            assert len(theirs.treatment.chart) > len(mine.treatment.chart)
            self.draft = self._save(_with_one_more(theirs))

    def overwrite(self) -> None:
        """The planted fault: what is on the screen is written, whatever was stored meanwhile."""
        self.draft = _with_one_more(self.draft)
        values = chart_values(self.draft.treatment)
        with self._records.writing() as transaction:
            transaction.execute(update(TreatmentRow).values(**values))

    def _save(self, draft: Draft) -> Draft:
        with self._records.writing() as transaction:
            return save_draft(transaction, draft, at=AN_INSTANT, by=draft.treatment.clinician)

    def _stored(self) -> Draft:
        with self._records.reading() as transaction:
            return stored(transaction, self.draft)


def _with_one_more(draft: Draft) -> Draft:
    chart = draft.treatment.chart.with_point(a_point())
    return replace(draft, treatment=draft.treatment.with_chart(chart))


def stored(transaction: Transaction, draft: Draft) -> Draft:
    found = load_draft(transaction, draft.treatment.id)
    assert found is not None
    return found


@pytest.fixture
def people(disk: Path) -> tuple[Person, Person]:
    records = create(disk)
    draft = fill(records, points=0).draft
    return Person(records, draft), Person(records, draft)


@pytest.mark.slow
def test_no_edit_of_a_thousand_is_lost(people: tuple[Person, Person]) -> None:
    _expect_all(people, EDITS)


def test_no_edit_is_lost(people: tuple[Person, Person]) -> None:
    _expect_all(people, EDITS // 10)


def _expect_all(people: tuple[Person, Person], edits: int) -> None:
    one, other = people
    for _ in range(edits):
        one.edit()
        other.edit()
    # Each but the very first came after an edit of the other.
    assert one.conflicts + other.conflicts == 2 * edits - 1
    assert len(one._stored().treatment.chart) == 2 * edits
    one._records.close()


def test_control_writing_without_looking_loses_half(people: tuple[Person, Person]) -> None:
    one, other = people
    for _ in range(50):
        one.overwrite()
        other.overwrite()
    assert len(one._stored().treatment.chart) == 50
    one._records.close()
