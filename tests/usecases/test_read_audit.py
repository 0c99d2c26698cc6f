"""Who may read the log, and that reading it is in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.read_audit import read_audit
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.support.clinic import SECOND, open_as


@pytest.fixture
def bob(tmp_path: Path, template: Path, catalog: Catalog) -> Iterator[Work]:
    opened = open_as(SECOND, template, tmp_path / "bob", catalog)
    yield opened
    opened.close()


def refused(work: Work, query: AuditQuery) -> bool:
    with pytest.raises(RuleBroken) as caught:
        read_audit(work, query=query)
    return caught.value.rule is Rule.NOT_PERMITTED


def test_administrator_reads_all_and_the_look_is_written_once(work: Work) -> None:
    patient = a_registered_patient(work)
    query = AuditQuery(patient=patient.id, limit=1)
    assert [entry.action for entry in read_audit(work, query=query)] == ["register patient"]
    newest = read_audit(work, query=AuditQuery(limit=2))
    assert [entry.action for entry in newest] == ["read audit", "register patient"]
    assert newest[0].patient == patient.id
    older = read_audit(work, query=AuditQuery(before=newest[-1].seq, limit=1))
    assert older[0].action != "read audit"


def test_clinician_sees_who_opened_an_own_patient_and_nobody_else(bob: Work) -> None:
    patient = a_registered_patient(bob)
    assert refused(bob, AuditQuery(patient=patient.id))
    start_treatment(bob, patient_id=patient.id)
    actions = [entry.action for entry in read_audit(bob, query=AuditQuery(patient=patient.id))]
    assert actions == ["start treatment", "register patient"]
    assert refused(bob, AuditQuery())


def test_front_desk_reads_nothing(desk: Work) -> None:
    patient = a_registered_patient(desk)
    assert refused(desk, AuditQuery(patient=patient.id))
    assert refused(desk, AuditQuery())
