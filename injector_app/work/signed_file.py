"""SignedFile: a note signed with the clinic's certificate; the same print is signed once."""

from dataclasses import dataclass
from hashlib import sha256
from importlib import import_module

from injector_app.domain.certificate import require_valid_at
from injector_app.domain.stamp import Stamp, StampWords
from injector_app.keys.clinic_key import ClinicKey
from injector_app.reports.clinic_stamp import clinic_stamp
from injector_app.storage.clinic_certificates import load_certificate
from injector_app.storage.kept_signatures import kept_signature
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.note_pdf import PrintableNote


@dataclass(frozen=True, slots=True)
class SignedFile:
    """The file, the digest of the print that it begins with, and what signing added to that."""

    pdf: bytes
    printed: str
    added: bytes
    fingerprint: str


def signed_file(
    work: Work, transaction: Transaction, printable: PrintableNote
) -> SignedFile | None:
    """The note as the clinic signs it, or None where it does not.

    What was signed before with the same certificate is handed out again, byte for byte and with
    the time of then, also after the certificate expired.

    Raises:
        RuleBroken: the certificate is expired, or not valid yet.
    """
    stored = load_certificate(transaction)
    if stored is None or not stored.signs_exports:
        return None
    pdf, place = printable.stamped(work.catalog)
    printed = sha256(pdf).hexdigest()
    kept = kept_signature(transaction, printed=printed, fingerprint=stored.fingerprint)
    if kept is None:
        key = ClinicKey(stored.certificate, stored.chain, stored.private)
        require_valid_at(key.facts, work.clock.now())
        # On the clock of the clinic; nobody else vouches for it.
        words = StampWords(key.facts, work.local_now())
        stamp = Stamp(clinic_stamp(words, place.box[2] - place.box[0]), place)
        # By name: half a second that only those wait for who sign (decision 0006).
        module = import_module("injector_app.keys.sign_pdf")
        kept = bytes(module.sign_pdf(pdf, key, stamp=stamp, at=words.at))[len(pdf) :]
    return SignedFile(pdf + kept, printed, kept, stored.fingerprint)
