"""Each list is for its roles, and every look at it is written down without clinical words."""

from dataclasses import replace

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.staff import Role
from injector_app.usecases.read_list import read_list
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.usecases.test_every_use_case_is_audited import entries

AT_THE_DESK = {Role.CLINICIAN, Role.ASSISTANT, Role.FRONT_DESK}
TABLE = dict.fromkeys(ListName, AT_THE_DESK) | {ListName.USE: AT_THE_DESK | {Role.ADMINISTRATOR}}


def is_refused(work: Work, role: Role, name: ListName) -> bool:
    acting = replace(work, person=replace(work.person, roles=frozenset({role})))
    try:
        read_list(acting, name=name, query=ListQuery(lot="C1234"))
    except RuleBroken as problem:
        return problem.rule is Rule.NOT_PERMITTED
    return False


@pytest.mark.parametrize("name", list(ListName))
def test_each_list_is_for_the_roles_of_its_row(work: Work, name: ListName) -> None:
    assert {role for role in Role if not is_refused(work, role, name)} == TABLE[name]


def test_look_names_the_list_and_the_patient_only_where_there_is_one(work: Work) -> None:
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    read_list(work, name=ListName.TODAY, query=ListQuery(words="zeb"))
    looked = entries(work)[-1]
    assert (looked["action"], looked["patient"]) == ("read list", patient.id.hex)
    assert looked["facts"] == {"found": 1, "list": "today"}
    read_list(work, name=ListName.USE, query=ListQuery())
    assert "patient" not in entries(work)[-1] or not entries(work)[-1]["patient"]


def test_front_desk_reads_dates_products_and_totals_and_no_free_note(work: Work) -> None:
    draft = a_complete_draft(work)
    desk = replace(work, person=replace(work.person, roles=frozenset({Role.FRONT_DESK})))
    page = read_list(desk, name=ListName.DRAFTS, query=ListQuery())
    (row,) = page.rows
    assert row.visit.treatment == draft.treatment.id
    assert row.visit.units == (("botox", "15"),)
    assert not hasattr(row.visit, "notes")
