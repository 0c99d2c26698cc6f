"""Put the clinic's certificate in place, from a PKCS #12 file and its passphrase."""

from pathlib import Path

from injector_app.domain.certificate import ClinicCertificate
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.keys.read_pkcs12 import LARGEST, read_pkcs12
from injector_app.storage.clinic_certificates import (
    StoredCertificate,
    load_certificate,
    store_certificate,
)
from injector_app.work.context import Work
from injector_app.work.trace import Trace

ADDING = "add clinic certificate"


def add_clinic_certificate(work: Work, *, path: Path, passphrase: str) -> ClinicCertificate:
    """The passphrase opens the file now and is kept nowhere; whatever was in place is replaced.

    A clinic that signs its exports goes on signing them, with this one.

    Raises:
        RuleBroken: not permitted, or the file holds nothing that signs today.
    """
    require(work.person, Action.MANAGE_KEYS)
    work.require_room()
    key = read_pkcs12(_read(path), passphrase, at=work.clock.now())
    facts = key.facts
    with work.records.writing() as transaction:
        before = load_certificate(transaction)
        signs = before.signs_exports if before else True
        stored = StoredCertificate(
            facts.fingerprint, key.certificate, key.chain, key.private, signs
        )
        store_certificate(transaction, stored, at=work.clock.now())
        told = {"certificate": facts.fingerprint, "until": facts.valid_until.date().isoformat()}
        replaced = {"replaced": before.fingerprint} if before else {}
        trace = Trace(ADDING, "clinic", work.clinic.id, facts={**told, **replaced})
        work.audit(transaction, trace)
    return ClinicCertificate(facts, signs)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise RuleBroken(Rule.CERTIFICATE_TOO_LARGE, path="certificate", file=path.name)
        return path.read_bytes()
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(
            Rule.FILE_NOT_READABLE, path="certificate", file=path.name, why=why
        ) from problem
