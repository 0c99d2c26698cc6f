"""MovedKey: a person's signing key on its way from one password to the next."""

from injector_app.domain.wrapped_key import WrappedKey
from injector_app.keys.key_slot import KeySlot
from injector_app.keys.personal_key import personal_key_of
from injector_app.keys.signing_key_wrap import KeyOwner, wrap_signing_key
from injector_app.storage.records import Transaction
from injector_app.storage.signing_keys import forget_secrets, keep_secret
from injector_app.work.context import Work
from injector_app.work.signer import own_key
from injector_app.work.trace import Trace


class MovedKey:
    """Kept under both passwords while the key file changes: a cut in between loses nothing."""

    def __init__(self, work: Work, personal_key: bytes, password: str) -> None:
        self._work = work
        self._personal_key = personal_key
        self._password = password
        self._kept: WrappedKey | None = None

    def keep_under(self, slot: KeySlot) -> None:
        """Wrap the key for the slot that will be; nothing for a person who never signed."""
        work = self._work
        owner = KeyOwner(work.door.unlocked.database_id, work.person.id)
        with work.records.reading() as transaction:
            key = own_key(transaction, self._personal_key, owner)
        following = key and personal_key_of(
            slot, database_id=owner.database_id, password=self._password
        )
        if key is None or following is None:
            return
        self._kept = wrap_signing_key(key, following, owner)
        with work.records.writing() as transaction:
            keep_secret(transaction, self._kept)
            work.audit(transaction, Trace("save signing key", "staff", work.person.id))

    def forget_old(self, transaction: Transaction) -> None:
        """The old password opens nothing any more."""
        if self._kept is not None:
            forget_secrets(transaction, self._work.person.id, but=self._kept)
