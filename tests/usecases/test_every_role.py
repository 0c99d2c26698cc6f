"""Every use case, called directly in every role: one table, default deny."""

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

from injector_app import usecases
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role
from injector_app.work.context import Work

CLINICIAN, ASSISTANT, DESK = Role.CLINICIAN, Role.ASSISTANT, Role.FRONT_DESK
ADMINISTRATOR = Role.ADMINISTRATOR
CLINICAL = {CLINICIAN, ASSISTANT}
AT_THE_DESK = CLINICAL | {DESK}
AUDITOR = Role.AUDITOR
# Held while emergency access lasts.
EMERGENCY = Role.EMERGENCY
EVERYBODY = set(Role)
# Clinicians for the patients they treat, which a test of the audit proves.
AUDIENCE = {AUDITOR, ADMINISTRATOR, CLINICIAN}

# Who may: a use case that is not in the table fails the test that looks for it.
TABLE: dict[str, set[Role]] = {
    "verify_file": AT_THE_DESK | {AUDITOR, ADMINISTRATOR},
    "verify_notes": AT_THE_DESK | {AUDITOR, ADMINISTRATOR},
    "add_clinic_reference": {CLINICIAN, ADMINISTRATOR},
    "add_staff_member": {ADMINISTRATOR},
    "back_up": {CLINICIAN, ADMINISTRATOR},
    "change_database_key": {ADMINISTRATOR},
    # As set up; the clinic may let administrators and auditors as well.
    "break_glass": {DESK},
    "change_password": EVERYBODY,
    "choose_password": EVERYBODY,
    "amend_note": {CLINICIAN},
    "choose_backup_folder": {ADMINISTRATOR},
    "correct_note": {CLINICIAN},
    "countersign_note": {CLINICIAN},
    "change_staff_member": {ADMINISTRATOR},
    "check_audit": EVERYBODY,
    "check_seal": AT_THE_DESK | {AUDITOR, ADMINISTRATOR},
    "destroy_record": {ADMINISTRATOR},
    "discard_draft": CLINICAL,
    "edit_clinic_reference": {CLINICIAN, ADMINISTRATOR},
    "edit_patient": AT_THE_DESK,
    "leave_message": AT_THE_DESK,
    "list_earlier_contacts": AT_THE_DESK,
    "list_messages": AT_THE_DESK,
    "list_waiting_messages": CLINICAL,
    "mark_message": CLINICAL,
    "end_emergency": {EMERGENCY},
    "end_second_factor": EVERYBODY,
    "export_audit": AUDIENCE,
    "export_disclosures": AT_THE_DESK | {ADMINISTRATOR},
    "export_list": AT_THE_DESK | {ADMINISTRATOR},
    "export_note": AT_THE_DESK | {EMERGENCY},
    "export_patient": {CLINICIAN},
    "export_patients": {CLINICIAN, ADMINISTRATOR},
    "find_audit_subject": {AUDITOR, ADMINISTRATOR, CLINICIAN},
    "find_duplicates": AT_THE_DESK | {EMERGENCY},
    "find_patients": AT_THE_DESK | {EMERGENCY},
    "forget_device": EVERYBODY,
    "forget_pin": EVERYBODY,
    "give_access": {ADMINISTRATOR},
    "hold_lock": CLINICAL,
    "hold_record": {ADMINISTRATOR},
    "import_patients": AT_THE_DESK | {ADMINISTRATOR},
    "import_treatments": CLINICAL,
    "list_alike": {CLINICIAN, ADMINISTRATOR},
    "list_imports": AT_THE_DESK | {ADMINISTRATOR},
    "look_at_import": AT_THE_DESK | {ADMINISTRATOR},
    "merge_patients": {CLINICIAN, ADMINISTRATOR},
    "undo_import": AT_THE_DESK | {ADMINISTRATOR},
    "unmerge_patients": {CLINICIAN, ADMINISTRATOR},
    "keep_forms": AT_THE_DESK,
    "kept_forms": AT_THE_DESK,
    "list_clinic_references": CLINICAL | {ADMINISTRATOR},
    "list_clinicians": AT_THE_DESK | {EMERGENCY},
    "list_disclosures": AT_THE_DESK | {ADMINISTRATOR},
    "list_drafts": CLINICAL,
    "list_patterns": CLINICAL,
    "list_reviews": {CLINICIAN},
    "list_staff_members": {ADMINISTRATOR},
    "list_usual_doses": CLINICAL,
    "offer_second_factor": EVERYBODY,
    "lock_screen": set(Role),
    "open_draft": CLINICAL,
    "open_note": AT_THE_DESK | {EMERGENCY},
    "open_past": CLINICAL,
    "show_timeline": AT_THE_DESK | {EMERGENCY},
    "open_patient": AT_THE_DESK | {EMERGENCY},
    "propose_recovery_key": {ADMINISTRATOR},
    "read_audit": AUDIENCE,
    # Any of them; each list by itself is proved in test_read_list.
    "read_list": AT_THE_DESK | {ADMINISTRATOR},
    "record_disclosure": AT_THE_DESK | {ADMINISTRATOR},
    "take_back_disclosure": AT_THE_DESK | {ADMINISTRATOR},
    "record_outcome": CLINICAL,
    "rehearse_restore": {ADMINISTRATOR},
    "record_statement": {CLINICIAN, ADMINISTRATOR},
    "record_outside_treatment": AT_THE_DESK,
    "register_patient": AT_THE_DESK,
    "remove_access": {ADMINISTRATOR},
    "remove_clinic_reference": {CLINICIAN, ADMINISTRATOR},
    "remove_outside_treatment": AT_THE_DESK,
    "remove_pattern": CLINICAL,
    "rename_pattern": CLINICAL,
    "replace_recovery_key": {ADMINISTRATOR},
    "save_draft": CLINICAL,
    "save_pattern": CLINICAL,
    "search_treatments": AT_THE_DESK | {EMERGENCY},
    "set_pin": EVERYBODY,
    "set_policy": {ADMINISTRATOR},
    "set_note_layout": {ADMINISTRATOR},
    "show_note_layout": {ADMINISTRATOR},
    "preview_note": AT_THE_DESK | {EMERGENCY},
    "preview_note_layout": {ADMINISTRATOR},
    "add_clinic_certificate": {ADMINISTRATOR},
    "remove_clinic_certificate": {ADMINISTRATOR},
    "show_clinic_certificate": {ADMINISTRATOR},
    "switch_export_signing": {ADMINISTRATOR},
    "set_retention": {ADMINISTRATOR},
    "show_account": EVERYBODY,
    "show_retention": {ADMINISTRATOR, CLINICIAN},
    "show_treatment": AT_THE_DESK | {EMERGENCY},
    "sign_note": {CLINICIAN},
    "start_second_factor": EVERYBODY,
    "start_treatment": CLINICAL,
    "suggest_patients": AT_THE_DESK | {EMERGENCY},
    "suggest_record_number": AT_THE_DESK,
    "trust_device": EVERYBODY,
    "unlock_screen": set(Role),
}
# These let somebody in, or come before: there is no role yet to ask for.
AT_THE_DOOR = {
    "check_backup",
    "check_recovery",
    "draw_recovery_sheet",
    "known_device",
    "list_backups",
    "prepare_set_up",
    "recover_access",
    "restore_backup",
    "set_up_clinic",
    "sign_in",
    "sign_in_by_device",
    "sign_in_wait",
}
# What the program itself looks at, whoever sits there; nothing of any record is told.
OF_THE_HOUSE = {
    "back_up_if_due",
    "check_disk",
    "note_refusal",
    "notice_clock",
    "show_audit_check",
    "show_backups",
}


def found() -> dict[str, Callable[..., Any]]:
    names = [module.name for module in pkgutil.iter_modules(usecases.__path__)]
    return {
        name: getattr(import_module(f"injector_app.usecases.{name}"), name)
        for name in names
        if name not in AT_THE_DOOR | OF_THE_HOUSE
    }


def is_refused(use_case: Callable[..., Any], work: Work) -> bool:
    """Whether the role is the reason; what else is wrong with nonsense does not count."""
    nonsense = {
        name: SimpleNamespace() for name in list(inspect.signature(use_case).parameters)[1:]
    }
    try:
        use_case(work, **nonsense)
    except RuleBroken as problem:
        return problem.rule is Rule.NOT_PERMITTED
    except Exception:  # noqa: BLE001 - the role was let through, and that is all that is asked
        return False
    return False


def test_every_use_case_has_a_row() -> None:
    assert set(found()) == set(TABLE)


@pytest.mark.parametrize("name", sorted(TABLE))
def test_use_case_serves_only_the_roles_of_its_row(name: str, work: Work) -> None:
    use_case = found()[name]
    for role in Role:
        acting = replace(work, person=replace(work.person, roles=frozenset({role})))
        assert is_refused(use_case, acting) == (role not in TABLE[name]), role


def test_nobody_may_do_anything_without_a_role(work: Work) -> None:
    nobody = replace(work, person=replace(work.person, roles=frozenset()))
    assert [name for name, use_case in found().items() if not is_refused(use_case, nobody)] == []


def test_use_case_that_forgets_to_ask_is_noticed(work: Work) -> None:
    def forgetful(_work: Work, *, _what: object) -> None:
        """Asks nobody."""

    assert not is_refused(forgetful, work)
