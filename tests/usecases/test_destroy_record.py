"""A record is destroyed after its time, by two people, and nothing of it is left (G3)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutcomeId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.domain.patient import Patient
from injector_app.domain.staff import Role
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.storage.engine import driver_of
from injector_app.storage.erasures import load_erasures
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.destroy_record import destroy_record
from injector_app.usecases.discard_draft import discard_draft
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.hold_record import hold_record
from injector_app.usecases.keep_forms import keep_forms
from injector_app.usecases.leave_message import leave_message
from injector_app.usecases.record_disclosure import record_disclosure
from injector_app.usecases.record_outcome import record_outcome
from injector_app.usecases.record_outside_treatment import record_outside_treatment
from injector_app.usecases.record_statement import record_statement
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.show_retention import show_retention
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.take_back_disclosure import take_back_disclosure
from injector_app.work.context import Work
from tests.support.audit import whole_check
from tests.support.builders import a_disclosure, a_message, a_patient, an_outcome
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.clinic import CLINICIAN, DESK, PASSWORD, SECOND, SteppingClock
from tests.support.page_reader import bytes_in_clear
from tests.usecases.test_every_use_case_is_audited import told

MARKER = "Zebraquokka"
IN_TIME = datetime(2099, 1, 1, tzinfo=UTC)


def a_full_record(work: Work) -> Patient:
    """One of everything that can be kept about a patient, each with the marker in it."""
    patient = a_registered_patient(work)
    note = a_signed_note(work, patient)
    visit = treatment_id_of(note)
    first = record_outcome(work, outcome=an_outcome(visit, comment=f"{MARKER} one"))
    second = replace(first, id=OutcomeId(new_id()), corrects=first.id, comment=f"{MARKER} two")
    record_outcome(work, outcome=second)
    record_statement(work, treatment_id=visit, text=MARKER, reason=MARKER, password=PASSWORD)
    draft = a_complete_draft(work, patient)
    save_draft(work, draft=replace(draft, treatment=replace(draft.treatment, notes=MARKER)))
    record_outside_treatment(work, outside=replace(told(patient), place=MARKER))
    handed = a_disclosure(patient.id, what=MARKER, treatment=visit)
    record_disclosure(work, disclosure=handed)
    take_back_disclosure(work, disclosure_id=handed.id)
    leave_message(work, message=a_message(patient.id, treatment=visit, text=MARKER))
    hold_record(work, patient_id=patient.id, is_held=True, reason=MARKER)
    hold_record(work, patient_id=patient.id, is_held=False, reason=MARKER)
    patient = edit_patient(work, patient=replace(patient, address=MARKER))
    keep_forms(work, forms=(UnfinishedForm(FormKind.RESPONSE, {"comment": MARKER}),))
    return edit_patient(work, patient=replace(patient, given=f"{MARKER} Eva", phone=MARKER))


def destroyed(work: Work, patient: Patient, **changes: str) -> None:
    later = replace(work, clock=SteppingClock(IN_TIME))
    typed = {"password": PASSWORD, "second_sign_in": SECOND, "second_password": PASSWORD}
    destroy_record(later, patient_id=patient.id, **{**typed, **changes})


def in_clear(work: Work) -> bytes:
    return bytes_in_clear(work.door.folder.database, work.door.unlocked.key)


def dumped(work: Work, path: Path) -> bytes:
    """A decrypted export, as no part of the program makes."""
    with work.records.reading() as transaction:
        driver = driver_of(transaction.connection())
        transaction.rollback()
        driver.execute("ATTACH ? AS plain KEY ''", (str(path),))
        driver.execute("SELECT sqlcipher_export('plain')").fetchall()
        driver.execute("DETACH plain")
    return path.read_bytes().lower()


def test_nothing_of_it_is_left_anywhere(work: Work, tmp_path: Path) -> None:
    marker = MARKER.lower().encode()
    patient = a_full_record(work)
    assert in_clear(work).count(marker) > 10
    destroyed(work, patient)
    assert marker not in in_clear(work)
    assert marker not in dumped(work, tmp_path / "plain.db")
    assert patient.id.hex.encode() in in_clear(work)
    assert whole_check(work).flaw is None


def test_control_pages_that_are_not_overwritten_are_found(work: Work) -> None:
    patient = a_full_record(work)
    with work.records.reading() as transaction:
        transaction.execute(text("PRAGMA secure_delete=OFF"))
    destroyed(work, patient)
    assert MARKER.lower().encode() in in_clear(work)


def test_control_a_planted_leftover_is_found(work: Work, tmp_path: Path) -> None:
    patient = a_full_record(work)
    destroyed(work, patient)
    register_patient(work, patient=a_patient(record_number="", family="Ng", alerts=MARKER))
    assert MARKER.lower().encode() in dumped(work, tmp_path / "plain.db")


def test_a_draft_that_is_discarded_is_gone_too(work: Work) -> None:
    draft = a_complete_draft(work)
    typed = replace(draft.treatment, notes="Quillfish")
    draft = save_draft(work, draft=replace(draft, treatment=typed))
    assert b"quillfish" in in_clear(work)
    discard_draft(work, treatment_id=draft.treatment.id)
    assert b"quillfish" not in in_clear(work)


def test_next_backup_holds_nothing(work: Work, tmp_path: Path) -> None:
    destroyed(work, a_full_record(work))
    copy = tmp_path / "backup.db"
    with work.records.reading() as transaction:
        driver = driver_of(transaction.connection())
        transaction.rollback()
        driver.execute("VACUUM INTO ?", (str(copy),))
    assert MARKER.lower().encode() not in bytes_in_clear(copy, work.door.unlocked.key)


def test_it_leaves_a_certificate_of_two_people_and_the_records_open_again(
    work: Work, catalog: Catalog
) -> None:
    patient, kept = a_full_record(work), a_signed_note(work, _other(work))
    destroyed(work, patient)
    assert find_patients(work, words="zebraquokka") == ()
    with work.records.reading() as transaction:
        (certificate,) = load_erasures(transaction)
    assert certificate.record_number == patient.record_number
    assert certificate.kept_until == date(2042, 11, 20)
    assert (certificate.administrator.name, certificate.clinician.name) == (
        "Ann Who, MD",
        "Bob Other, RN",
    )
    assert certificate.grounds.startswith("British Columbia: 16 years")
    folder = work.door.folder
    work.close()
    again = sign_in(
        folder, sign_in=CLINICIAN, password=PASSWORD, catalog=catalog, clock=SteppingClock(IN_TIME)
    )
    try:
        assert whole_check(again).flaw is None
        assert show_retention(again).erasures == (certificate,)
        assert {each.patient for each in show_retention(again).due} == {kept.content.patient.id}
    finally:
        again.close()


@pytest.mark.parametrize("second", [CLINICIAN, DESK, "nobody"])
def test_second_person_is_another_clinician(work: Work, second: str) -> None:
    patient = a_registered_patient(work)
    with pytest.raises(RuleBroken) as caught:
        destroyed(work, patient, second_sign_in=second)
    assert caught.value.rule is Rule.SECOND_PERSON
    assert find_patients(work, words="zebra")


@pytest.mark.parametrize("wrong", ["password", "second_password"])
def test_both_passwords_are_asked(work: Work, wrong: str) -> None:
    patient = a_registered_patient(work)
    with pytest.raises(RecordsProblem) as caught:
        destroyed(work, patient, **{wrong: "wrong"})
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    with work.records.reading() as transaction:
        last = transaction.scalar(text("SELECT action FROM audit ORDER BY seq DESC LIMIT 1"))
    assert last == "failed password"


def test_a_record_that_is_kept_or_held_stays(work: Work) -> None:
    patient = a_registered_patient(work)
    with pytest.raises(RuleBroken) as caught:
        destroy_record(
            work,
            patient_id=patient.id,
            password=PASSWORD,
            second_sign_in=SECOND,
            second_password=PASSWORD,
        )
    assert caught.value.rule is Rule.STILL_KEPT
    hold_record(work, patient_id=patient.id, is_held=True, reason="Letter")
    with pytest.raises(RuleBroken) as caught:
        destroyed(work, patient)
    assert caught.value.rule is Rule.ON_HOLD


def test_a_clinician_alone_may_not(work: Work) -> None:
    patient = a_registered_patient(work)
    clinician = replace(work.person, roles=frozenset({Role.CLINICIAN}))
    with pytest.raises(RuleBroken) as caught:
        destroyed(replace(work, person=clinician), patient)
    assert caught.value.rule is Rule.NOT_PERMITTED


def _other(work: Work) -> Patient:
    return register_patient(
        work, patient=a_patient(record_number="", family="Ng"), duplicates_seen=True
    )
