"""What a check of a signature found, in words, for screen and paper."""

from injector_app.domain.clinic import Clinic
from injector_app.domain.language.marked import marked
from injector_app.domain.language.tr import tr
from injector_app.domain.moment_words import moment_words
from injector_app.domain.note import Signature
from injector_app.domain.signature_proof import SignatureFlaw, SignatureProof

BEFORE_KEYS = marked(
    "Signed before personal keys were introduced; protected by its digest and the audit chain."
)
FLAWS = {
    SignatureFlaw.TEXT: marked("the text is not what was signed"),
    SignatureFlaw.MISSING: marked("the signature is missing"),
    SignatureFlaw.SIGNATURE: marked("the signature does not belong to this text"),
    SignatureFlaw.KEY_UNKNOWN: marked("these records do not know the key it was made with"),
    SignatureFlaw.KEY_OF_ANOTHER: marked("it was made with the key of another person"),
    SignatureFlaw.KEY_NOT_THEN: marked("it was made with a key that was not in use then"),
    SignatureFlaw.LOG: marked("the audit is not the one that was signed with it"),
    SignatureFlaw.ROW: marked("what is stored is not what the audit says of it"),
}
_GROUP, _GROUPS = 4, 5


def proof_words(proof: SignatureProof, mark: Signature, clinic: Clinic) -> str:
    """As in: Signature valid: Anna Ortiz, MD, 11/20/2026 09:00 EST (UTC-05:00). Author: ..."""
    if proof.flaw is not None:
        return tr("Signature NOT VALID: {flaw}.").format(flaw=tr(FLAWS[proof.flaw]))
    if not proof.key:
        return tr(BEFORE_KEYS)
    when = moment_words(mark.signed_at, clinic)
    return tr("Signature valid: {name}, {when}. {meaning}").format(
        name=mark.name, when=when, meaning=tr(mark.meaning)
    )


def key_words(public: str) -> str:
    """The first 80 bits of a public key, to be compared by eye with what was printed before."""
    return " ".join(public[_GROUP * n : _GROUP * (n + 1)] for n in range(_GROUPS))
