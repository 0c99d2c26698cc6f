"""Show the clinic's certificate; never its private key."""

from injector_app.domain.certificate import ClinicCertificate
from injector_app.domain.permissions import Action, require
from injector_app.keys.clinic_key import ClinicKey
from injector_app.storage.clinic_certificates import load_certificate
from injector_app.work.context import Work


def show_clinic_certificate(work: Work) -> ClinicCertificate | None:
    """The one that is in place, or None."""
    require(work.person, Action.MANAGE_KEYS)
    with work.records.reading() as transaction:
        stored = load_certificate(transaction)
    if stored is None:
        return None
    key = ClinicKey(stored.certificate, stored.chain, stored.private)
    return ClinicCertificate(key.facts, stored.signs_exports)
