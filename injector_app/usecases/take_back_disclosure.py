"""Take back an entry of what was handed out, by another entry."""

from dataclasses import replace

from injector_app.domain.disclosure import Disclosure
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import DisclosureId, new_id
from injector_app.domain.permissions import Action, require
from injector_app.storage.disclosures import append_disclosure, is_taken_back, load_disclosure
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def take_back_disclosure(work: Work, *, disclosure_id: DisclosureId) -> Disclosure:
    """Both entries stay; returns the one that says that the other is not so.

    Raises:
        RuleBroken: not permitted, no such entry, or it was taken back already.
    """
    require(work.person, Action.RECORD_DISCLOSURE)
    work.require_room()
    with work.records.writing() as transaction:
        wrong = load_disclosure(transaction, disclosure_id)
        if wrong.corrects is not None or is_taken_back(transaction, disclosure_id):
            raise RuleBroken(Rule.TAKEN_BACK_ALREADY)
        taking_back = replace(
            wrong,
            id=DisclosureId(new_id()),
            given_on=work.today,
            recorded_by=work.person.signature_name,
            corrects=wrong.id,
        )
        append_disclosure(transaction, taking_back, at=work.clock.now(), by=work.person.id)
        trace = Trace("take back disclosure", "disclosure", taking_back.id, wrong.patient)
        work.audit(transaction, trace)
    return taking_back
