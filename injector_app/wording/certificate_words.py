"""The words about the clinic's certificate, and about signatures found in files."""

from collections.abc import Mapping
from datetime import datetime

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.certificate import CertificateFacts
from injector_app.domain.clinic import Clinic
from injector_app.domain.file_signature import FileSignature, SignatureState
from injector_app.domain.moment_words import date_and_time
from injector_app.wording.messages import Message

WHAT_IT_DOES = (
    "A certificate in the clinic's name signs each exported note as PAdES B-B, with a stamp on the"
    " page. Any reader of PDF can then tell whether the file was changed since. It does not prove"
    " that the note is right, and its time is that of this computer's clock."
)
NONE_YET = "No certificate. A PKCS #12 file (.p12, .pfx) of up to 1 MB."
HOW_KEPT = (
    "Kept in the encrypted records and their backups, never exported. The passphrase is asked once"
    " and not kept."
)
SIGNED_FROM_NOW = "Each note that is exported from now on is signed with it."
NOT_SIGNED = "Notes are exported without a digital signature."
REMOVE_QUESTION = Message(
    "Remove the certificate?",
    "Its private key is taken out of the records for good, and notes are no longer signed.",
    "Keep the file it came from if you may need it again.",
)
SIGN_EXPORTS = "Sign exported notes with it"
REMOVED = "Its private key is gone from the records. Files that it signed are still known."
_DIGITS = 8
_STATES: Mapping[SignatureState, str] = {
    SignatureState.VALID: (
        "Digital signature: valid. {who} signed on {when}, and not a byte was changed since."
    ),
    SignatureState.ALTERED: (
        "Digital signature: not valid. The file was changed after it was signed{by}, or its"
        " signature is damaged."
    ),
    SignatureState.FOREIGN: (
        "Digital signature: not this clinic's certificate. It is whole, and was made on {when} with"
        " a certificate in the name of {who}; these records cannot tell who that is."
    ),
    SignatureState.EXPIRED_AT_SIGNING: (
        "Digital signature: made outside the time of its certificate. {who} signed on {when};"
        " the certificate is for {since} to {until}."
    ),
    SignatureState.EXPIRED_NOW: (
        "Digital signature: valid when made. {who} signed on {when}, and not a byte was changed"
        " since; the certificate expired on {until}."
    ),
}


def certificate_lines(certificate: CertificateFacts, clinic: Clinic) -> tuple[tuple[str, str], ...]:
    """Names and values, as a table shows them."""
    since, until = (_day(at, clinic) for at in (certificate.valid_from, certificate.valid_until))
    return (
        ("In the name of", certificate.subject),
        ("Issued by", certificate.issuer),
        ("Valid", f"{since} to {until}"),
        ("SHA-256", _grouped(certificate.fingerprint)),
    )


def time_words(certificate: CertificateFacts, now: datetime) -> str:
    """Whether it can be signed with today; nothing where it can."""
    if now > certificate.valid_until:
        return "It is expired: notes are not signed with it any more."
    return "" if now >= certificate.valid_from else "It is not valid yet."


def signature_line(signature: FileSignature, clinic: Clinic) -> str:
    """What is said of a signature inside a file."""
    certificate, at = signature.certificate, signature.signed_at
    who = certificate.subject if certificate else ""
    facts = {
        "who": who,
        "by": f" with the certificate of {who}" if who else "",
        "when": date_and_time(at.astimezone(clinic.zone), clinic) if at else "an unknown day",
        "since": _day(certificate.valid_from, clinic) if certificate else "",
        "until": _day(certificate.valid_until, clinic) if certificate else "",
    }
    return _STATES[signature.state].format(**facts)


def _day(moment: datetime, clinic: Clinic) -> str:
    return write_date(moment.astimezone(clinic.zone).date(), clinic.region)


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS))
