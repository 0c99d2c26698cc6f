"""Record that a copy, or what it says, was handed out."""

from dataclasses import replace

from injector_app.domain.disclosure import Disclosure, checked_disclosure
from injector_app.domain.permissions import Action, require
from injector_app.storage.disclosures import append_disclosure
from injector_app.storage.patients import load_patient
from injector_app.storage.signed_of_person import require_signed
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def record_disclosure(work: Work, *, disclosure: Disclosure) -> Disclosure:
    """Keep it under the name of the acting person; nothing changes it afterwards.

    Raises:
        RuleBroken: not permitted, or it does not say what was given to whom, or the
            treatment has no signed note.
    """
    require(work.person, Action.RECORD_DISCLOSURE)
    work.require_room()
    checked = replace(
        checked_disclosure(disclosure, today=work.today),
        recorded_by=work.person.signature_name,
        # Taking back is a use case of its own.
        corrects=None,
    )
    with work.records.writing() as transaction:
        load_patient(transaction, checked.patient)
        if checked.treatment is not None:
            require_signed(transaction, checked.treatment, checked.patient)
        append_disclosure(transaction, checked, at=work.clock.now(), by=work.person.id)
        trace = Trace("record disclosure", "disclosure", checked.id, checked.patient)
        work.audit(transaction, trace)
    return checked
