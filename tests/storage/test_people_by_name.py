"""The statements that are built once answer as those built for each question."""

import random

import pytest
from sqlalchemy import select

from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.one_edit import is_one_edit_apart
from injector_app.domain.typed_search import TypedSearch
from injector_app.storage.matching_patients import matching_patients
from injector_app.storage.patients import add_patient
from injector_app.storage.people_by_name import people_a_slip_away, people_by_name
from injector_app.storage.records import Records
from injector_app.storage.rows.patient import PatientRow
from tests.support.builders import a_patient

PEOPLE, QUESTIONS, MOST = 60, 300, 1000


@pytest.fixture
def names(records: Records) -> list[str]:
    """Names of few letters, so that many begin alike and many are a slip apart."""
    chance = random.Random(1123)  # noqa: S311 - the same people in every run
    made = []
    with records.writing() as transaction:
        for number in range(PEOPLE):
            family, given = ("".join(chance.choices("ab", k=chance.randint(2, 6))) for _ in "12")
            patient = a_patient(
                id=PatientId(new_id()),
                record_number=f"{family}{number}",
                family=family.title(),
                given=given.title(),
                health_number=f"{given}{number}",
            )
            add_patient(transaction, patient)
            made.append(f"{family} {given}")
    return made


def questions(names: list[str]) -> list[TypedSearch]:
    chance = random.Random(5)  # noqa: S311 - as above
    words = [chance.choice(names).split() for _ in range(QUESTIONS)]
    begun = [[word[: chance.randint(1, 6)] for word in line] for line in words]
    return [TypedSearch.of(" ".join(line[: chance.randint(1, 2)])) for line in begun]


@pytest.mark.parametrize("passes_hidden", [True, False])
def test_same_people_as_the_general_question(
    records: Records, names: list[str], *, passes_hidden: bool
) -> None:
    with records.reading() as transaction:
        for typed in questions(names):
            ids = matching_patients(transaction, typed.line, limit=MOST)
            general = transaction.scalars(select(PatientRow.id).where(PatientRow.id.in_(ids)))
            found = people_by_name(transaction, typed, passes_hidden=passes_hidden, limit=MOST)
            assert {row.id for row in found} == set(general), typed.line


def test_a_slip_is_found_with_the_other_words_as_typed(records: Records, names: list[str]) -> None:
    checked = 0
    with records.reading() as transaction:
        for family, given in (name.split() for name in names):
            rows = people_a_slip_away(
                transaction, family, [given[:1]], passes_hidden=False, limit=MOST
            )
            for row in rows:
                parts = f"{row.family_folded} {row.given_folded}".split()
                assert any(is_one_edit_apart(part, family) for part in parts)
                assert any(part.startswith(given[:1]) for part in parts)
                checked += 1
    assert checked > PEOPLE
