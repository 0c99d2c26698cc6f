"""A5: a reason, an end, and a report that lists all of what was opened under it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.domain.lock_reason import LockReason
from injector_app.domain.note import treatment_id_of
from injector_app.domain.staff import GIVEN_ROLES, Role
from injector_app.storage.staff import list_staff, load_staff, update_staff
from injector_app.usecases.break_glass import break_glass
from injector_app.usecases.end_emergency import end_emergency
from injector_app.usecases.export_note import export_note
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.keep_forms import keep_forms
from injector_app.usecases.lock_screen import lock_screen
from injector_app.usecases.open_note import open_note
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.read_audit import read_audit
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.set_policy import set_policy
from injector_app.usecases.show_treatment import show_treatment
from injector_app.work.context import Work
from injector_app.work.trace import Trace
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.clinic import CLINICIAN, DESK, SteppingClock, open_as

REASON = "Patient cannot swallow, ambulance called"
ALL_ROLES = ClinicPolicy(emergency_roles=GIVEN_ROLES)


@dataclass
class Scene:
    """The front desk at work, beside one signed note and one draft."""

    work: Work
    patient: PatientId
    note: TreatmentId
    draft: TreatmentId
    folder: Path

    @property
    def clock(self) -> SteppingClock:
        assert isinstance(self.work.clock, SteppingClock)
        return self.work.clock

    @property
    def looks(self) -> dict[str, Callable[[Work], object]]:
        """Every way to see something of a patient."""
        return {
            "find patients": lambda work: find_patients(work, words="zeb"),
            "open patient": lambda work: open_patient(work, patient_id=self.patient),
            "search treatments": lambda work: search_treatments(work, query=TreatmentQuery()),
            "open note": lambda work: open_note(work, treatment_id=self.note),
            "show treatment": lambda work: show_treatment(work, treatment_id=self.draft),
            "export note": lambda work: export_note(
                work, treatment_id=self.note, path=self.folder / "note.pdf"
            ),
        }


@pytest.fixture
def scene(template: Path, tmp_path: Path, catalog: Catalog) -> Iterator[Scene]:
    root = tmp_path / "data"
    clinician = open_as(CLINICIAN, template, root, catalog)
    patient = a_registered_patient(clinician)
    note = treatment_id_of(a_signed_note(clinician, patient))
    started = a_complete_draft(clinician, patient)
    told = replace(started, treatment=replace(started.treatment, notes="Told aside"))
    draft = save_draft(clinician, draft=told).treatment.id
    clinician.close()
    work = open_as(DESK, template, root, catalog)
    yield Scene(work, patient.id, note, draft, tmp_path)
    work.close()


def auditor(work: Work) -> Work:
    person = replace(work.person, roles=frozenset({Role.AUDITOR}))
    return replace(work, person=person, emergency=None)


def rule_of(do: Callable[[], object]) -> Rule:
    with pytest.raises(RuleBroken) as raised:
        do()
    return raised.value.rule


def reported(work: Work) -> list[str]:
    """The actions that the report of emergency access lists, oldest first."""
    entries = read_audit(auditor(work), query=AuditQuery(emergency_only=True))
    return [entry.action for entry in reversed(entries)]


def test_report_lists_everything_that_was_opened_and_nothing_else(scene: Scene) -> None:
    for look in scene.looks.values():
        # Control: the same looks without an emergency are not in the report.
        look(scene.work)
    assert reported(scene.work) == []
    acting = break_glass(scene.work, reason=REASON)
    for look in scene.looks.values():
        look(acting)
    after = end_emergency(acting)
    scene.looks["open note"](after)
    assert reported(after) == ["use emergency access", *scene.looks, "end emergency access"]
    found = read_audit(auditor(after), query=AuditQuery(emergency_only=True))
    assert found[-1].reason == REASON
    begun = found[-1].seq
    assert {f"emergency {begun}" in entry.facts for entry in found[:-1]} == {True}
    assert {"emergency access" in entry.roles for entry in found[:-1]} == {True}


def test_it_opens_what_the_role_does_not(scene: Scene) -> None:
    before = open_note(scene.work, treatment_id=scene.note)
    acting = break_glass(scene.work, reason=REASON)
    opened = open_note(acting, treatment_id=scene.note)
    assert (before.outcomes, opened.outcomes) == (None, ())
    shown = [show_treatment(each, treatment_id=scene.draft) for each in (scene.work, acting)]
    assert [each.treatment.notes for each in shown] == ["", "Told aside"]
    assert open_note(end_emergency(acting), treatment_id=scene.note).outcomes is None


def test_it_ends_after_the_set_time_in_every_use_case(scene: Scene) -> None:
    acting = break_glass(scene.work, reason=REASON)
    scene.clock.move(minutes=59, seconds=59)
    scene.looks["open note"](acting)
    scene.clock.move(seconds=1)
    rules = {rule_of(partial(look, acting)) for look in scene.looks.values()}
    assert rules == {Rule.EMERGENCY_OVER}
    # What closes and keeps still works, and the person goes on as before.
    lock_screen(acting, reason=LockReason.CLOSED_EMERGENCY)
    keep_forms(acting, forms=())
    scene.looks["open note"](end_emergency(acting))


def test_clock_that_is_set_back_gives_no_time(scene: Scene) -> None:
    acting = break_glass(scene.work, reason=REASON)
    scene.clock.move(minutes=-1)
    assert rule_of(lambda: scene.looks["open note"](acting)) is Rule.EMERGENCY_OVER


def test_no_reason_opens_nothing_and_is_not_written_down(scene: Scene) -> None:
    assert rule_of(lambda: break_glass(scene.work, reason="Urgent")) is Rule.REASON_TOO_SHORT
    assert reported(scene.work) == []


def test_administrator_decides_which_roles_may(scene: Scene) -> None:
    def acts(role: Role, policy: ClinicPolicy) -> bool:
        person = replace(scene.work.person, roles=frozenset({role}))
        acting = replace(scene.work, person=person, policy=policy)
        try:
            break_glass(acting, reason=REASON)
        except RuleBroken as problem:
            return problem.rule is not Rule.NOT_PERMITTED
        return True

    assert {role for role in Role if acts(role, ClinicPolicy())} == {Role.FRONT_DESK}
    nobody = ClinicPolicy(emergency_roles=frozenset())
    assert not [role for role in Role if acts(role, nobody)]
    # To those who chart it would open nothing.
    closed = {Role.FRONT_DESK, Role.ADMINISTRATOR, Role.AUDITOR}
    assert {role for role in Role if acts(role, ALL_ROLES)} == closed


def test_policy_takes_no_role_that_reads_charts_anyhow(scene: Scene) -> None:
    person = replace(scene.work.person, roles=frozenset({Role.ADMINISTRATOR}))
    stored = set_policy(replace(scene.work, person=person), policy=ALL_ROLES)
    assert stored.emergency_roles == {Role.FRONT_DESK, Role.ADMINISTRATOR, Role.AUDITOR}


def test_role_of_the_emergency_is_never_stored(scene: Scene) -> None:
    acting = break_glass(scene.work, reason=REASON)
    with acting.records.writing() as transaction:
        update_staff(transaction, acting.person)
        acting_audit = Role.EMERGENCY in load_staff(transaction, acting.person.id).roles
        everybody = list_staff(transaction)
        acting.audit(transaction, Trace("change staff member", "staff", acting.person.id))
    assert not acting_audit
    assert not [each for each in everybody if Role.EMERGENCY in each.roles]


def test_glass_is_not_broken_twice(scene: Scene) -> None:
    acting = break_glass(scene.work, reason=REASON)
    assert rule_of(lambda: break_glass(acting, reason=REASON)) is Rule.NOT_PERMITTED
