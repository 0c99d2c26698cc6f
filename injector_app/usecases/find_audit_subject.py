"""Find whom an access report is about: a record number and a sign-in name as typed."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, StaffId
from injector_app.domain.permissions import Action, require
from injector_app.domain.typed_text import clean_line
from injector_app.storage.patients import patient_by_record_number
from injector_app.storage.staff import find_staff
from injector_app.work.context import Work


def find_audit_subject(
    work: Work, *, record_number: str, sign_in: str
) -> tuple[PatientId | None, StaffId | None]:
    """The ids; an empty text asks for nobody in particular.

    Raises:
        RuleBroken: not permitted, or there is no such patient or person.
    """
    require(work.person, Action.FIND_AUDIT_SUBJECT)
    number, name = clean_line(record_number, "record_number"), clean_line(sign_in, "sign_in")
    with work.records.reading() as transaction:
        patient = patient_by_record_number(transaction, number) if number else None
        staff = find_staff(transaction, name.lower()) if name else None
    if number and patient is None:
        raise RuleBroken(Rule.PATIENT_NOT_FOUND, path="record_number", value=number)
    if name and staff is None:
        raise RuleBroken(Rule.STAFF_NOT_FOUND, path="sign_in", value=name)
    return patient.id if patient else None, staff.member.id if staff else None
