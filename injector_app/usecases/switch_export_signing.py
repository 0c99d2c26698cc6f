"""Decide whether exported notes are signed with the clinic's certificate."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_certificates import load_certificate, switch_signing
from injector_app.work.context import Work
from injector_app.work.trace import Facts, Trace


def switch_export_signing(work: Work, *, on: bool) -> None:
    """From now on; files that are out stay as they are.

    Raises:
        RuleBroken: not permitted, or there is no certificate to sign with.
    """
    require(work.person, Action.MANAGE_KEYS)
    work.require_room()
    with work.records.writing() as transaction:
        stored = load_certificate(transaction)
        if stored is None:
            raise RuleBroken(Rule.CERTIFICATE_MISSING)
        switch_signing(transaction, on=on)
        facts: Facts = {"certificate": stored.fingerprint, "on": int(on)}
        trace = Trace("sign exported notes", "clinic", work.clinic.id, facts=facts)
        work.audit(transaction, trace)
