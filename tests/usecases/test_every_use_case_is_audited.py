"""Every use case writes what it did, in the transaction of the deed (U2)."""

import json
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from injector_app import usecases
from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.clinic_reference import ClinicReference
from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.disclosure import Disclosure
from injector_app.domain.draft import Draft
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.ids import ImportBatchId, OutsideTreatmentId, StaffId, TreatmentId, new_id
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lock_reason import LockReason
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.domain.note_layout import AS_SET_UP
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.patient import Patient
from injector_app.domain.patients_format import PatientsFormat
from injector_app.domain.pattern import Pattern
from injector_app.domain.permissions import Action
from injector_app.domain.retention import DEFAULT_RULES
from injector_app.domain.staff import Role, StaffMember, new_staff_member
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.domain.units import Units
from injector_app.keys.one_time_code import code_of_step
from injector_app.keys.recovery_key import new_recovery_key
from injector_app.storage.audit_append import UNNAMED
from injector_app.storage.patterns import remove_stored_pattern
from injector_app.system.errors import RecordsProblem
from injector_app.usecases.add_clinic_reference import add_clinic_reference
from injector_app.usecases.add_staff_member import add_staff_member
from injector_app.usecases.back_up import back_up
from injector_app.usecases.back_up_if_due import back_up_if_due
from injector_app.usecases.break_glass import break_glass
from injector_app.usecases.change_staff_member import change_staff_member
from injector_app.usecases.check_seal import check_seal
from injector_app.usecases.choose_backup_folder import choose_backup_folder
from injector_app.usecases.choose_password import choose_password
from injector_app.usecases.correct_note import correct_note
from injector_app.usecases.countersign_note import countersign_note
from injector_app.usecases.destroy_record import destroy_record
from injector_app.usecases.discard_draft import discard_draft
from injector_app.usecases.edit_clinic_reference import edit_clinic_reference
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.end_emergency import end_emergency
from injector_app.usecases.end_second_factor import end_second_factor
from injector_app.usecases.export_audit import export_audit
from injector_app.usecases.export_disclosures import export_disclosures
from injector_app.usecases.export_list import export_list
from injector_app.usecases.export_note import export_note
from injector_app.usecases.export_patient import export_patient
from injector_app.usecases.export_patients import export_patients
from injector_app.usecases.find_duplicates import find_duplicates
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.forget_device import forget_device
from injector_app.usecases.forget_pin import forget_pin
from injector_app.usecases.give_access import give_access
from injector_app.usecases.hold_lock import hold_lock
from injector_app.usecases.hold_record import hold_record
from injector_app.usecases.import_patients import import_patients
from injector_app.usecases.import_treatments import import_treatments
from injector_app.usecases.keep_forms import keep_forms
from injector_app.usecases.leave_message import leave_message
from injector_app.usecases.list_alike import list_alike
from injector_app.usecases.list_disclosures import list_disclosures
from injector_app.usecases.list_drafts import list_drafts
from injector_app.usecases.list_earlier_contacts import list_earlier_contacts
from injector_app.usecases.list_imports import list_imports
from injector_app.usecases.list_messages import list_messages
from injector_app.usecases.list_reviews import list_reviews
from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.usecases.list_waiting_messages import list_waiting_messages
from injector_app.usecases.lock_screen import lock_screen
from injector_app.usecases.mark_message import mark_message
from injector_app.usecases.merge_patients import merge_patients
from injector_app.usecases.note_refusal import note_refusal
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.open_note import open_note
from injector_app.usecases.open_past import open_past
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.preview_note import preview_note
from injector_app.usecases.read_audit import read_audit
from injector_app.usecases.read_list import read_list
from injector_app.usecases.record_disclosure import record_disclosure
from injector_app.usecases.record_outcome import record_outcome
from injector_app.usecases.record_outside_treatment import record_outside_treatment
from injector_app.usecases.record_statement import record_statement
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.rehearse_restore import rehearse_restore
from injector_app.usecases.remove_access import remove_access
from injector_app.usecases.remove_clinic_certificate import remove_clinic_certificate
from injector_app.usecases.remove_clinic_reference import remove_clinic_reference
from injector_app.usecases.remove_outside_treatment import remove_outside_treatment
from injector_app.usecases.remove_pattern import remove_pattern
from injector_app.usecases.rename_pattern import rename_pattern
from injector_app.usecases.replace_recovery_key import replace_recovery_key
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.save_pattern import save_pattern
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.set_note_layout import set_note_layout
from injector_app.usecases.set_pin import set_pin
from injector_app.usecases.set_policy import set_policy
from injector_app.usecases.set_retention import set_retention
from injector_app.usecases.show_retention import show_retention
from injector_app.usecases.show_timeline import show_timeline
from injector_app.usecases.show_treatment import show_treatment
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_second_factor import start_second_factor
from injector_app.usecases.start_treatment import start_treatment
from injector_app.usecases.switch_export_signing import switch_export_signing
from injector_app.usecases.take_back_disclosure import take_back_disclosure
from injector_app.usecases.trust_device import trust_device
from injector_app.usecases.undo_import import undo_import
from injector_app.usecases.unlock_screen import unlock_screen
from injector_app.usecases.unmerge_patients import unmerge_patients
from injector_app.usecases.verify_file import verify_file
from injector_app.usecases.verify_notes import verify_notes
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.support.audit import whole_check
from tests.support.builders import (
    a_clinic_reference,
    a_disclosure,
    a_message,
    a_patient,
    a_pattern,
    an_outcome,
)
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.clinic import CLINICIAN, PASSWORD, SECOND, SteppingClock
from tests.support.clinic_certificate import put_in_place
from tests.support.import_entry import an_entry
from tests.support.reviewing import a_note_to_review
from tests.support.secrets_in_memory import Secrets
from tests.support.source_tree import PACKAGE
from tests.usecases.test_every_role import AT_THE_DOOR

SECRET = bytes(range(20))
# What tells nothing of any patient, each with its reason.
SILENT = {
    "find_audit_subject": "looks an id up for read_audit, which is written down",
    "check_disk": "looks at the disk, not at the records",
    "look_at_import": "a file that is in no record yet",
    "kept_forms": "what the person typed alone and saved in no record",
    "list_clinic_references": "what the clinic reads beside doses; no patient",
    "list_clinicians": "names of staff only",
    "show_note_layout": "how notes are printed; no patient",
    "preview_note_layout": "a made-up note on a layout that is not stored yet",
    "show_clinic_certificate": "the public part of the clinic's certificate; no patient",
    "list_staff_members": "names of staff only",
    "list_patterns": "patterns name no patient",
    "list_usual_doses": "counts doses; no patient can be told from them",
    "notice_clock": "an entry only where the clock was moved; a test of its own",
    "show_account": "the own sign-in",
    "show_backups": "times and sizes of backups",
    "show_audit_check": "the outcome of the latest check",
    "suggest_patients": "find_patients writes the search down once the words rest",
    "suggest_record_number": "a number that nobody has yet",
}
# They make the Work that the others are given, or come before there is any: tests of their own.
DOORS = AT_THE_DOOR
# More than one entry each, in this order: the steps of an import, and both records of a merge.
MANY_ENTRIES = {
    "import_patients": ("import patients", "import patients", "finish import"),
    "undo_import": ("undo import", "clear import"),
    "merge_patients": ("merge patients", "merge patients"),
    "unmerge_patients": ("unmerge patients", "unmerge patients"),
}
# A secret is shown and nothing is stored; what stores it is written down.
OFFERS = {"offer_second_factor", "propose_recovery_key"}
# Records or keys move in between: each step says so in an entry of its own.
IN_TWO_STEPS = {"change_database_key", "change_password", "remove_access"}


@dataclass(frozen=True)
class Scene:
    """A clinic with one of everything, and a folder for files."""

    work: Work
    folder: Path
    patient: Patient
    draft: Draft
    spare: Draft
    note: SignedNote
    outside: OutsideTreatment
    pattern: Pattern
    reference: ClinicReference
    leaver: StaffId
    to_review: TreatmentId
    other: Patient
    handed: Disclosure
    message: DeskMessage

    @property
    def signed_id(self) -> TreatmentId:
        return treatment_id_of(self.note)

    def file(self, name: str, content: str) -> Path:
        path = self.folder / name
        path.write_text(content, "utf-8")
        return path

    def merged(self) -> Patient:
        new = a_patient(record_number="", family="Twin")
        return register_patient(self.work, patient=new, duplicates_seen=True)

    def imported(self) -> ImportBatchId:
        file = self.file("i.csv", "Last,First,DOB\nOh,Bo,1980-05-06\n")
        done = import_patients(self.work, path=file)
        assert done is not None
        assert done.batch is not None
        return done.batch

    def asked(self, silent: str) -> dict[str, object]:
        """What a silent use case has to be given."""
        if silent == "find_audit_subject":
            return {"record_number": "", "sign_in": ""}
        if silent == "suggest_patients":
            return {"words": "zeb"}
        if silent == "preview_note_layout":
            return {"layout": AS_SET_UP}
        if silent == "look_at_import":
            return {"path": self.file("l.csv", "Last,DOB\nNg,1980-05-06\n")}
        return {}

    def drive(self) -> Path:
        drive = self.folder / "drive"
        drive.mkdir()
        return drive

    def treatments(self) -> Path:
        entry = an_entry(patient=self.patient.record_number, clinician=CLINICIAN)
        plain = {"schema": "injector_app/treatment/1", "treatments": [entry]}
        return self.file("t.json", json.dumps(plain))


def told(patient: Patient) -> OutsideTreatment:
    new = OutsideTreatmentId(new_id())
    return OutsideTreatment(new, patient.id, date(2026, 1, 2), "botox", Units.parse("50"), "")


def _step(work: Work) -> int:
    return int(work.clock.now().timestamp()) // 30


def _leaver(work: Work) -> StaffId:
    second = next(each for each in list_staff_members(work) if each.sign_in == SECOND)
    remove_access(work, staff_id=second.id, changes_key=False)
    return second.id


def _to_review(work: Work, patient: Patient) -> TreatmentId:
    return treatment_id_of(a_note_to_review(work, patient))


def somebody() -> StaffMember:
    return new_staff_member(
        staff_id=StaffId(new_id()),
        sign_in="carl",
        name="Carl",
        credentials="",
        roles=frozenset({Role.AUDITOR}),
    )


def a_refusal() -> RuleBroken:
    return RuleBroken(Rule.NOT_PERMITTED, action=Action.CHART.value)


def a_half_form() -> UnfinishedForm:
    return UnfinishedForm(FormKind.RESPONSE, {"comment": "Half"})


def at_the_desk(work: Work) -> Work:
    return replace(work, person=replace(work.person, roles=frozenset({Role.FRONT_DESK})))


def letting_devices(work: Work) -> Work:
    return replace(work, policy=ClinicPolicy(device_sign_in=True))


def in_emergency(work: Work) -> Work:
    return replace(work, person=replace(work.person, roles=frozenset({Role.EMERGENCY})))


def with_first_password(work: Work) -> Work:
    return replace(work, person=replace(work.person, has_first_password=True))


def _destroy(scene: Scene) -> object:
    """The record of somebody else, whose time is over."""
    later = replace(scene.work, clock=SteppingClock(datetime(2099, 1, 1, tzinfo=UTC)))
    return destroy_record(
        later,
        patient_id=scene.other.id,
        password=PASSWORD,
        second_sign_in=SECOND,
        second_password=PASSWORD,
    )


DEEDS: dict[str, Callable[[Scene], object]] = {
    "add_staff_member": lambda s: add_staff_member(s.work, member=somebody(), password=PASSWORD),
    "amend_note": lambda s: amended(s.work, s.note),
    # Before the note that waits is signed.
    "list_reviews": lambda s: list_reviews(s.work),
    "countersign_note": lambda s: countersign_note(
        s.work, treatment_id=s.to_review, seen="", password=PASSWORD
    ),
    "verify_file": lambda s: verify_file(s.work, path=s.file("a.pdf", "no export")),
    "verify_notes": lambda s: verify_notes(s.work, wanted=s.signed_id),
    "check_audit": lambda s: whole_check(s.work),
    "check_seal": lambda s: check_seal(s.work, seal="1-AAAAAAAAAAAAAAAA"),
    "correct_note": lambda s: correct_note(s.work, treatment_id=s.signed_id, reason="Lot"),
    "discard_draft": lambda s: discard_draft(s.work, treatment_id=s.spare.treatment.id),
    "edit_patient": lambda s: edit_patient(s.work, patient=replace(s.patient, given="Eva")),
    "export_audit": lambda s: export_audit(s.work, query=AuditQuery(), path=s.folder / "a.csv"),
    "export_list": lambda s: export_list(
        s.work, name=ListName.TODAY, query=ListQuery(), path=s.folder / "l.csv"
    ),
    "preview_note": lambda s: preview_note(s.work, treatment_id=s.signed_id),
    "export_note": lambda s: export_note(s.work, treatment_id=s.signed_id, path=s.folder / "a.pdf"),
    "find_duplicates": lambda s: find_duplicates(s.work, patient=a_patient()),
    "hold_lock": lambda s: hold_lock(s.work, minutes=20),
    "keep_forms": lambda s: keep_forms(s.work, forms=(a_half_form(),)),
    "lock_screen": lambda s: lock_screen(s.work, reason=LockReason.IDLE),
    "unlock_screen": lambda s: unlock_screen(s.work, password=PASSWORD),
    "break_glass": lambda s: break_glass(at_the_desk(s.work), reason="Cannot swallow"),
    "end_emergency": lambda s: end_emergency(in_emergency(s.work)),
    "trust_device": lambda s: trust_device(
        letting_devices(s.work), password=PASSWORD, store=Secrets()
    ),
    "forget_device": lambda s: forget_device(s.work, store=Secrets()),
    "set_pin": lambda s: set_pin(s.work, pin="8305", password=PASSWORD),
    "forget_pin": lambda s: forget_pin(s.work),
    "find_patients": lambda s: find_patients(s.work, words="zeb"),
    "export_patients": lambda s: export_patients(
        s.work, path=s.folder / "all.csv", kind=PatientsFormat.CSV
    ),
    "list_alike": lambda s: list_alike(s.work),
    "list_imports": lambda s: list_imports(s.work),
    "import_treatments": lambda s: import_treatments(s.work, path=s.treatments()),
    "list_drafts": lambda s: list_drafts(s.work),
    "open_draft": lambda s: open_draft(s.work, treatment_id=s.draft.treatment.id),
    "open_note": lambda s: open_note(s.work, treatment_id=s.signed_id),
    "open_past": lambda s: open_past(s.work, patient_id=s.patient.id),
    "show_timeline": lambda s: show_timeline(s.work, patient_id=s.patient.id),
    "open_patient": lambda s: open_patient(s.work, patient_id=s.patient.id),
    "read_audit": lambda s: read_audit(s.work, query=AuditQuery()),
    "read_list": lambda s: read_list(s.work, name=ListName.TODAY, query=ListQuery()),
    "record_outside_treatment": lambda s: record_outside_treatment(s.work, outside=told(s.patient)),
    "record_statement": lambda s: record_statement(
        s.work, treatment_id=s.signed_id, text="No.", reason="Asked", password=PASSWORD
    ),
    "register_patient": lambda s: register_patient(
        s.work, patient=a_patient(record_number="", family="Other"), duplicates_seen=True
    ),
    "remove_outside_treatment": lambda s: remove_outside_treatment(
        s.work, outside_id=s.outside.id, patient_id=s.patient.id
    ),
    "rename_pattern": lambda s: rename_pattern(s.work, pattern_id=s.pattern.id, name="New"),
    "remove_pattern": lambda s: remove_pattern(s.work, pattern_id=s.pattern.id),
    "save_draft": lambda s: save_draft(s.work, draft=s.draft),
    "save_pattern": lambda s: save_pattern(s.work, pattern=a_pattern(name="Another")),
    "search_treatments": lambda s: search_treatments(s.work, query=TreatmentQuery()),
    "show_treatment": lambda s: show_treatment(s.work, treatment_id=s.signed_id),
    "sign_note": lambda s: sign_note(
        s.work, treatment_id=s.draft.treatment.id, version=None, password=PASSWORD
    ),
    "start_treatment": lambda s: start_treatment(s.work, patient_id=s.patient.id),
    "add_clinic_reference": lambda s: add_clinic_reference(s.work, reference=a_clinic_reference()),
    "edit_clinic_reference": lambda s: edit_clinic_reference(s.work, reference=s.reference),
    "remove_clinic_reference": lambda s: remove_clinic_reference(
        s.work, reference_id=s.reference.id
    ),
    "record_outcome": lambda s: record_outcome(s.work, outcome=an_outcome(s.signed_id)),
    "record_disclosure": lambda s: record_disclosure(s.work, disclosure=a_disclosure(s.patient.id)),
    "take_back_disclosure": lambda s: take_back_disclosure(s.work, disclosure_id=s.handed.id),
    "leave_message": lambda s: leave_message(s.work, message=a_message(s.patient.id)),
    "list_messages": lambda s: list_messages(s.work, patient_id=s.patient.id),
    "list_waiting_messages": lambda s: list_waiting_messages(s.work),
    "mark_message": lambda s: mark_message(s.work, message_id=s.message.id, is_done=True),
    "list_earlier_contacts": lambda s: list_earlier_contacts(s.work, patient_id=s.patient.id),
    "note_refusal": lambda s: note_refusal(s.work, problem=a_refusal()),
    "list_disclosures": lambda s: list_disclosures(s.work, patient_id=s.patient.id),
    "export_disclosures": lambda s: export_disclosures(
        s.work, patient_id=s.patient.id, path=s.folder / "d.csv"
    ),
    "export_patient": lambda s: export_patient(
        s.work, patient_id=s.patient.id, path=s.folder / "p.zip"
    ),
    "hold_record": lambda s: hold_record(
        s.work, patient_id=s.patient.id, is_held=True, reason="Letter"
    ),
    "set_retention": lambda s: set_retention(s.work, rules=DEFAULT_RULES),
    "show_retention": lambda s: show_retention(s.work),
    "set_note_layout": lambda s: set_note_layout(s.work, layout=AS_SET_UP),
    "add_clinic_certificate": lambda s: put_in_place(s.work, s.folder),
    "switch_export_signing": lambda s: switch_export_signing(s.work, on=False),
    # After it was put in place and switched.
    "remove_clinic_certificate": lambda s: remove_clinic_certificate(s.work),
    "set_policy": lambda s: set_policy(s.work, policy=ClinicPolicy(desk_reads_notes=True)),
    "change_staff_member": lambda s: change_staff_member(
        s.work, member=replace(s.work.person, credentials="MD, PhD")
    ),
    "give_access": lambda s: give_access(s.work, staff_id=s.leaver, password=PASSWORD),
    # After the second person has access again.
    "destroy_record": _destroy,
    "replace_recovery_key": lambda s: replace_recovery_key(s.work, recovery_key=new_recovery_key()),
    "start_second_factor": lambda s: start_second_factor(
        s.work, secret=SECRET, code=code_of_step(SECRET, _step(s.work)).decode()
    ),
    "end_second_factor": lambda s: end_second_factor(s.work, password=PASSWORD),
    "back_up_if_due": lambda s: back_up_if_due(s.work),
    "back_up": lambda s: back_up(s.work),
    "choose_backup_folder": lambda s: choose_backup_folder(s.work, folder=s.drive()),
    "rehearse_restore": lambda s: rehearse_restore(s.work, password=PASSWORD),
    # Last: the password that the others are given is none any more.
    "choose_password": lambda s: choose_password(
        with_first_password(s.work), password="six other grey herons"
    ),
}


@pytest.fixture
def scene(work: Work, tmp_path: Path) -> Scene:
    patient = a_registered_patient(work)
    return Scene(
        work=work,
        folder=tmp_path,
        patient=patient,
        draft=a_complete_draft(work, patient),
        spare=a_complete_draft(work, patient),
        note=a_signed_note(work, patient),
        outside=record_outside_treatment(work, outside=told(patient)),
        pattern=save_pattern(work, pattern=a_pattern()),
        reference=add_clinic_reference(work, reference=a_clinic_reference()),
        to_review=_to_review(work, patient),
        leaver=_leaver(work),
        other=register_patient(
            work, patient=a_patient(record_number="", family="Gone"), duplicates_seen=True
        ),
        handed=record_disclosure(work, disclosure=a_disclosure(patient.id)),
        message=leave_message(work, message=a_message(patient.id)),
    )


def entries(work: Work) -> list[dict[str, Any]]:
    with work.records.reading() as transaction:
        bodies = transaction.scalars(text("SELECT body FROM audit ORDER BY seq"))
        return [json.loads(body) for body in bodies]


def unexplained(work: Work, do: Callable[[], object]) -> list[str]:
    """What is wrong with the entries that a deed leaves; nothing, when it leaves one good one."""
    before = len(entries(work))
    do()
    new = entries(work)[before:]
    faults = [] if len(new) == 1 else [f"{len(new)} entries"]
    faults += [UNNAMED for entry in new if entry["action"] == UNNAMED]
    return faults


def test_every_use_case_is_in_one_of_the_lists() -> None:
    names = {module.name for module in pkgutil.iter_modules(usecases.__path__)}
    assert names == {*DEEDS, *SILENT, *DOORS, *OFFERS, *IN_TWO_STEPS, *MANY_ENTRIES}, (
        "say in this file how a new use case is audited"
    )


def test_use_case_leaves_one_entry_in_its_own_transaction(scene: Scene) -> None:
    found = {name: unexplained(scene.work, partial(do, scene)) for name, do in DEEDS.items()}
    assert {name: faults for name, faults in found.items() if faults} == {}
    assert len(found) == len(DEEDS)


def test_use_case_of_many_entries_leaves_each_of_them(scene: Scene) -> None:
    def actions() -> list[str]:
        return [entry["action"] for entry in entries(scene.work)]

    before = len(actions())
    batch = scene.imported()
    undo_import(scene.work, batch_id=batch)
    twin = scene.merged()
    merge_patients(scene.work, patient_id=twin.id, into=scene.patient.id)
    unmerge_patients(scene.work, patient_id=twin.id)
    assert actions()[before:] == [
        *MANY_ENTRIES["import_patients"],
        *MANY_ENTRIES["undo_import"],
        "register patient",
        *MANY_ENTRIES["merge_patients"],
        *MANY_ENTRIES["unmerge_patients"],
    ]
    both = [entry["patient"] for entry in entries(scene.work)[-2:]]
    assert both == [twin.id.hex, scene.patient.id.hex]


def test_silent_use_case_changes_nothing(scene: Scene) -> None:
    for name in SILENT:
        use_case = getattr(import_module(f"injector_app.usecases.{name}"), name)
        asked = scene.asked(name)
        assert unexplained(scene.work, partial(use_case, scene.work, **asked)) == ["0 entries"]


def test_control_a_change_without_an_entry_is_found(scene: Scene) -> None:
    def forget_to_audit() -> None:
        with scene.work.records.writing() as transaction:
            remove_stored_pattern(transaction, scene.pattern.id)

    assert unexplained(scene.work, forget_to_audit) == [UNNAMED]


def test_every_permission_is_asked_by_a_use_case() -> None:
    """The names of the actions are what a refusal says; a dead one would be a promise."""
    asking = [*PACKAGE.glob("usecases/*.py"), *PACKAGE.glob("work/*.py")]
    sources = "".join(path.read_text("utf-8") for path in asking)
    # Asked through a question of its own, because the clinic has a say in it.
    sources = sources.replace("may_read_free_text(", "Action.READ_FREE_TEXT")
    assert [action for action in Action if f"Action.{action.name}" not in sources] == []


def test_numbers_have_no_gap_and_entries_say_who_where_and_with_what(scene: Scene) -> None:
    for deed in ("open_note", "save_draft", "export_note"):
        DEEDS[deed](scene)
    found = entries(scene.work)
    assert [entry["seq"] for entry in found] == list(range(1, len(found) + 1))
    last = found[-1]
    assert (last["action"], last["patient"]) == ("export note", scene.patient.id.hex)
    assert last["name"] == "Ann Who, MD"
    assert last["roles"] == "administrator, clinician"
    assert (last["facility"], last["offset"]) == ("Test Clinic", "-0500")
    assert last["program"].startswith("injector_app ")
    assert {"boot", "monotonic_ms", "workstation", "entity_id", "version"} <= last.keys()


def test_searched_name_and_patient_text_are_in_no_entry(scene: Scene) -> None:
    find_patients(scene.work, words="Zebraquokka")
    search_treatments(scene.work, query=TreatmentQuery(words="Zebraquokka"))
    assert "zebraquokka" not in json.dumps(entries(scene.work)).lower()
    assert entries(scene.work)[-1]["patient"] == scene.patient.id.hex


def test_wrong_password_at_signing_is_written_down_at_once(scene: Scene) -> None:
    with pytest.raises(RecordsProblem):
        sign_note(scene.work, treatment_id=scene.draft.treatment.id, version=None, password="wrong")
    assert entries(scene.work)[-1]["action"] == "failed password"
