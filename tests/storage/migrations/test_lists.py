"""What older records say of their vials is put where the lists read it."""

from importlib import import_module
from pathlib import Path

from sqlalchemy import select, text

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.units import Units
from injector_app.storage.drafts import add_draft
from injector_app.storage.notes import append_note, load_notes
from injector_app.storage.records import Records, Transaction
from injector_app.storage.rows.treatment import TreatmentVialRow
from injector_app.storage.search import search_treatments
from injector_app.storage.treatment_values import vial_values
from tests.storage.migrations.test_body_of_a_patient import old_records
from tests.support.audit import first_flaw
from tests.support.builders import AN_INSTANT, a_note, a_treatment, a_vial
from tests.support.records import Filled, opened

STEP = import_module("injector_app.storage.migrations.versions.0019_lists")
NEW = ("lot", "used_on", "size", "given", "discarded")


def stored(transaction: Transaction) -> list[tuple[object, ...]]:
    columns = [getattr(TreatmentVialRow, name) for name in NEW]
    key = (TreatmentVialRow.treatment_id, TreatmentVialRow.place)
    return [tuple(row) for row in transaction.execute(select(*key, *columns).order_by(*key))]


def test_vial_of_an_old_note_says_what_the_note_says(tmp_path: Path) -> None:
    with opened(old_records(tmp_path).root) as records, records.reading() as transaction:
        (found,) = search_treatments(transaction, TreatmentQuery())
        (note,) = load_notes(transaction, found.id)
        expected = vial_values(note.content.treatment, is_signed=True)
        names = ("treatment_id", "place", *NEW)
        assert stored(transaction) == [tuple(each[name] for name in names) for each in expected]
        assert expected


def test_step_writes_what_the_program_writes(records: Records, filled: Filled) -> None:
    """Two vials, hundredths, a waste that was not answered; one treatment signed, one not."""
    vials = (a_vial(lot="Ä-1", discarded=None), a_vial(size=Units.parse("50.55")))
    first = a_treatment(patient=filled.patient.id, clinician=filled.clinician.id, vials=vials)
    with records.writing() as transaction:
        add_draft(transaction, first, at=AN_INSTANT, by=filled.clinician.id)
        append_note(transaction, a_note(treatment=first, patient=filled.patient), at=AN_INSTANT)
    with records.reading() as transaction:
        before = stored(transaction)
        assert len(before) == 3
        transaction.execute(text("DROP TRIGGER treatment_vial_update_guard"))
        transaction.execute(
            text(
                "UPDATE treatment_vial"
                " SET lot = '', used_on = NULL, size = NULL, given = NULL, discarded = NULL"
            )
        )
        assert stored(transaction) != before
        for statement in STEP.fill_statements():
            transaction.connection().exec_driver_sql(statement)
        assert stored(transaction) == before


def test_audit_of_old_records_is_whole(tmp_path: Path) -> None:
    with opened(old_records(tmp_path).root) as records:
        assert first_flaw(records) is None
