"""Nothing that the desk wrote down is changed or lost, whichever program tries."""

from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from injector_app.domain.ids import DisclosureId, new_id
from injector_app.storage.desk_messages import append_message
from injector_app.storage.disclosures import append_disclosure
from injector_app.storage.earlier_contacts import append_earlier_contact
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT, a_disclosure, a_message
from tests.support.records import Filled

REFUSED = (
    "UPDATE desk_message SET text = 'other'",
    "UPDATE desk_message SET sent_by = done_by",
    "UPDATE desk_message SET treatment_id = NULL",
    "DELETE FROM desk_message",
    "INSERT OR REPLACE INTO desk_message SELECT * FROM desk_message",
    "UPDATE earlier_contact SET phone = ''",
    "DELETE FROM earlier_contact",
    "INSERT OR REPLACE INTO earlier_contact SELECT * FROM earlier_contact",
    "UPDATE disclosure SET corrects = NULL",
)


@pytest.fixture
def written(records: Records, filled: Filled) -> Filled:
    patient, by = filled.patient, filled.clinician.id
    handed = a_disclosure(patient.id)
    back = a_disclosure(patient.id, id=DisclosureId(new_id()), corrects=handed.id)
    pinned = a_message(patient.id, treatment=filled.treatment.id)
    with records.writing() as transaction:
        append_message(transaction, pinned, at=AN_INSTANT, by=by)
        append_earlier_contact(transaction, patient, at=AN_INSTANT, by=by)
        for each in (handed, back):
            append_disclosure(transaction, each, at=AN_INSTANT, by=by)
    return filled


@pytest.mark.parametrize("statement", REFUSED)
def test_rows_stay_as_they_were_written(records: Records, written: Filled, statement: str) -> None:
    assert written.patient.family
    with pytest.raises(IntegrityError), records.writing() as transaction:
        transaction.execute(text(statement))


@pytest.mark.parametrize("which", ["corrects IS NULL", "corrects IS NOT NULL"])
def test_no_entry_is_taken_back_twice_and_no_taking_back_either(
    records: Records, written: Filled, which: str
) -> None:
    with records.reading() as transaction:
        query = text(f"SELECT id FROM disclosure WHERE {which}")  # noqa: S608 - of the list above
        found = str(transaction.scalar(query))
    again = a_disclosure(written.patient.id, corrects=DisclosureId(UUID(found)))
    with pytest.raises(IntegrityError), records.writing() as transaction:
        append_disclosure(transaction, again, at=AN_INSTANT, by=written.clinician.id)


def test_control_done_is_the_one_thing_that_changes(records: Records, written: Filled) -> None:
    done = text("UPDATE desk_message SET done_at = '2026', done_by = :by")
    with records.writing() as transaction:
        transaction.execute(done, {"by": written.clinician.id.hex})
