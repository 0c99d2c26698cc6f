"""Half-filled forms are kept per person, letter by letter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, new_staff_member
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.storage.records import Records
from injector_app.storage.staff import add_staff, list_staff
from injector_app.storage.unfinished_forms import load_unfinished, store_unfinished
from tests.support.records import create

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)
FORMS = st.lists(
    st.builds(UnfinishedForm, st.sampled_from(FormKind), st.dictionaries(TEXTS, TEXTS, max_size=4)),
    max_size=4,
).map(tuple)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    made = create(tmp_path)
    with made.writing() as transaction:
        for name in ("ann", "bob"):
            person = new_staff_member(
                staff_id=StaffId(new_id()),
                sign_in=name,
                name=name,
                credentials="",
                roles=frozenset({Role.CLINICIAN}),
            )
            add_staff(transaction, person, new_id())
    yield made
    made.close()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=FORMS, second=FORMS)
def test_forms_come_back_as_kept_and_to_their_person_only(
    records: Records, first: tuple[UnfinishedForm, ...], second: tuple[UnfinishedForm, ...]
) -> None:
    with records.writing() as transaction:
        ann, bob = list_staff(transaction)
        for forms in (first, second):
            store_unfinished(transaction, ann.id, forms)
            assert load_unfinished(transaction, ann.id) == forms
            assert load_unfinished(transaction, bob.id) == ()
