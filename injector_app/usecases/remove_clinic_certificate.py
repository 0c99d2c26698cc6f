"""Take the clinic's certificate out of the records: its private key is gone for good."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_certificates import forget_private_key, load_certificate
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def remove_clinic_certificate(work: Work) -> None:
    """Its public part stays, by which files that it signed are still known.

    Raises:
        RuleBroken: not permitted, or there is none.
    """
    require(work.person, Action.MANAGE_KEYS)
    with work.records.writing() as transaction:
        stored = load_certificate(transaction)
        if stored is None:
            raise RuleBroken(Rule.CERTIFICATE_MISSING)
        forget_private_key(transaction)
        facts = {"certificate": stored.fingerprint}
        trace = Trace("remove clinic certificate", "clinic", work.clinic.id, facts=facts)
        work.audit(transaction, trace)
