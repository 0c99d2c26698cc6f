"""Signer: the acting person with the own signing key, for one transaction."""

from dataclasses import dataclass, field

from injector_app.domain.audit_head import AuditHead
from injector_app.domain.note import Signature, SignedNote
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.keys.signing_key import SigningKey, new_signing_key
from injector_app.keys.signing_key_wrap import KeyOwner, unwrap_signing_key, wrap_signing_key
from injector_app.storage.audit_heads import last_head
from injector_app.storage.personal_signatures import GivenSignature, SignedKind, add_signature
from injector_app.storage.records import Transaction
from injector_app.storage.signing_keys import (
    add_signing_key,
    forget_secrets,
    keep_secret,
    load_secrets,
)
from injector_app.work.context import Work
from injector_app.work.trace import Trace


@dataclass(frozen=True, slots=True)
class Signer:
    """Says who signs, and signs what says so."""

    work: Work
    transaction: Transaction
    key: SigningKey = field(repr=False)

    def mark(self, meaning: str, *, asks_review: bool = False) -> Signature:
        """The signature as the text that is signed names it, dated now."""
        return Signature(
            staff=self.work.person.id,
            name=self.work.person.signature_name,
            signed_at=self.work.local_now(),
            meaning=meaning,
            key=self.key.public,
            log=written_head(last_head(self.transaction)),
            asks_review=asks_review,
        )

    def sign_note(self, note: SignedNote) -> None:
        """Sign a revision that was stored."""
        content = note.content
        given = GivenSignature(self.key.sign(note.canonical), content.signature.asks_review)
        signed = (SignedKind.NOTE, content.number)
        add_signature(self.transaction, content.treatment.id, signed, given)

    def sign_entry(self, entry: SignedAmendment) -> None:
        """Sign an entry that was stored."""
        content = entry.content
        signed = (SignedKind.AMENDMENT, content.number)
        given = GivenSignature(self.key.sign(entry.canonical))
        add_signature(self.transaction, content.treatment, signed, given)


def open_signer(work: Work, transaction: Transaction, personal_key: bytes) -> Signer:
    """The person's own key; a fresh one where the password opens none, as after a recovery.

    What an older key signed stays signed by it.
    """
    owner = KeyOwner(work.door.unlocked.database_id, work.person.id)
    key = own_key(transaction, personal_key, owner)
    if key is None:
        key = _begin_key(work, transaction, personal_key, owner)
    return Signer(work, transaction, key)


def own_key(transaction: Transaction, personal_key: bytes, owner: KeyOwner) -> SigningKey | None:
    """The newest key of a person, if this password wraps it."""
    secrets = load_secrets(transaction, owner.staff_id)
    for secret in secrets:
        if secret.public == secrets[0].public:
            key = unwrap_signing_key(secret, personal_key, owner)
            if key is not None:
                return key
    return None


def written_head(head: AuditHead | None) -> str:
    """The end of the audit as signed texts name it."""
    return "" if head is None else f"{head.seq}-{head.mac.hex()}"


def _begin_key(
    work: Work, transaction: Transaction, personal_key: bytes, owner: KeyOwner
) -> SigningKey:
    key = new_signing_key()
    head = last_head(transaction)
    add_signing_key(
        transaction,
        key.public,
        work.person.id,
        since=head.seq if head else 0,
        at=work.clock.now(),
    )
    secret = wrap_signing_key(key, personal_key, owner)
    keep_secret(transaction, secret)
    forget_secrets(transaction, work.person.id, but=secret)
    work.audit(transaction, Trace("make signing key", "staff", work.person.id))
    return key
