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

# Who may: a use case that is not in the table fails the test that looks for it.
TABLE: dict[str, set[Role]] = {
    "add_staff_member": {ADMINISTRATOR},
    "amend_note": {CLINICIAN},
    "correct_note": {CLINICIAN},
    "change_staff_member": {ADMINISTRATOR},
    "discard_draft": CLINICAL,
    "edit_patient": AT_THE_DESK,
    "export_note": AT_THE_DESK,
    "find_duplicates": AT_THE_DESK,
    "find_patients": AT_THE_DESK,
    "import_patients": AT_THE_DESK | {ADMINISTRATOR},
    "import_treatments": CLINICAL,
    "list_clinicians": AT_THE_DESK,
    "list_drafts": CLINICAL,
    "list_patterns": CLINICAL,
    "list_staff_members": {ADMINISTRATOR},
    "list_usual_doses": CLINICAL,
    "open_draft": CLINICAL,
    "open_note": AT_THE_DESK,
    "open_past": CLINICAL,
    "open_patient": AT_THE_DESK,
    "record_statement": {CLINICIAN, ADMINISTRATOR},
    "record_outside_treatment": AT_THE_DESK,
    "register_patient": AT_THE_DESK,
    "remove_outside_treatment": AT_THE_DESK,
    "remove_pattern": CLINICAL,
    "rename_pattern": CLINICAL,
    "save_draft": CLINICAL,
    "save_pattern": CLINICAL,
    "search_treatments": AT_THE_DESK,
    "set_policy": {ADMINISTRATOR},
    "show_treatment": AT_THE_DESK,
    "sign_note": {CLINICIAN},
    "start_treatment": CLINICAL,
    "suggest_record_number": AT_THE_DESK,
}
# These let somebody in: there is no role yet to ask for.
AT_THE_DOOR = {"set_up_clinic", "sign_in"}


def found() -> dict[str, Callable[..., Any]]:
    names = [module.name for module in pkgutil.iter_modules(usecases.__path__)]
    return {
        name: getattr(import_module(f"injector_app.usecases.{name}"), name)
        for name in names
        if name not in AT_THE_DOOR
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
