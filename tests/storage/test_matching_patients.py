"""Which patients typed words mean."""

from datetime import date

import pytest
from sqlalchemy import select

from injector_app.storage.matching_patients import matching_patients
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from injector_app.storage.rows.patient import PatientRow
from tests.support.builders import a_patient

PEOPLE = (
    {"record_number": "A-100", "family": "García López", "given": "José", "phone": "600 111 222"},
    {"record_number": "A-101", "family": "Lopez", "given": "Ana", "phone": "+34 600 333 444"},
    {"record_number": "B_200", "family": "O'Brien", "given": "Siân", "phone": "020 7946 0958"},
    {"record_number": "B200", "family": "Nguyễn", "given": "Văn An", "phone": ""},
    {"record_number": "5550142", "family": "Ødegård", "given": "", "phone": "x"},
)


def found(records: Records, words: str, *dates: date) -> set[str]:
    with records.writing() as transaction:
        for person in PEOPLE:
            add_patient(transaction, a_patient(birth_date=date(1970, 1, 2), **person))
        numbers = select(PatientRow.record_number)
        query = numbers.where(PatientRow.id.in_(matching_patients(transaction, words, dates=dates)))
        answer = set(transaction.scalars(query))
        transaction.rollback()
    return answer


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("lopez", {"A-100", "A-101"}),
        ("LÓPEZ josé", {"A-100"}),
        ("jos gar", {"A-100"}),
        ("lo lo", {"A-100", "A-101"}),
        ("opez", set()),
        ("o'brien", {"B_200"}),
        ("brien sian", {"B_200"}),
        ("nguyen", {"B200"}),
        ("odegard", {"5550142"}),
        ("an", {"A-101", "B200"}),
        ("ana zzz", set()),
    ],
)
def test_names_match_by_the_start_of_any_part_in_any_order(
    records: Records, words: str, numbers: set[str]
) -> None:
    assert found(records, words) == numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("a-10", {"A-100", "A-101"}),
        ("A-100 garcia", {"A-100"}),
        ("b_", {"B_200"}),
        ("%", set()),
        ("_", set()),
        ("'", set()),
    ],
)
def test_record_numbers_match_by_their_start_and_no_character_is_special(
    records: Records, words: str, numbers: set[str]
) -> None:
    assert found(records, words) == numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("0958", {"B_200"}),
        ("958", set()),
        ("7946 0958", {"B_200"}),
        ("+44 20 7946 0958", {"B_200"}),
        ("600333444", {"A-101"}),
        ("600 333 444", {"A-101"}),
        ("600333", set()),
        ("lopez 3444", {"A-101"}),
        ("555-0142", {"1001"}),
        ("5550142", {"1001", "5550142"}),
    ],
)
def test_phones_match_by_their_end_from_four_digits_on(
    records: Records, words: str, numbers: set[str]
) -> None:
    assert found(records, words) == numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("1980-03-12", {"1001"}),
        ("12.03.1980", {"1001"}),
        ("12 03 1980", {"1001"}),
        ("zebra 1980-03-12", {"1001"}),
        ("lopez 1980-03-12", set()),
        ("lopez", {"A-100", "A-101"}),
    ],
)
def test_birth_dates_match_only_where_a_date_is_typed(
    records: Records, words: str, numbers: set[str]
) -> None:
    assert found(records, words, date(1980, 3, 12)) == numbers


@pytest.mark.parametrize("words", ["", "   ", " ".join(f"a{n}" for n in range(5000))])
def test_no_words_and_a_pasted_page_match_nobody(records: Records, words: str) -> None:
    assert found(records, words) == set()


def test_repeated_words_count_once(records: Records) -> None:
    assert found(records, "lopez " * 5000) == {"A-100", "A-101"}
