"""MovedKey: a person's signing key on its way from one password to the next."""

from dataclasses import dataclass, field

from injector_app.domain.wrapped_key import WrappedKey
from injector_app.keys.key_slot import KeySlot
from injector_app.keys.personal_key import personal_key_of
from injector_app.keys.signing_key_wrap import KeyOwner, wrap_signing_key
from injector_app.storage.records import Transaction
from injector_app.storage.signing_keys import forget_secrets, keep_secret
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.signer import own_key
from injector_app.work.trace import Trace


@dataclass(slots=True)
class MovedKey:
    """Kept under both passwords while the key file changes: a cut in between loses nothing."""

    work: Work
    personal_key: bytes = field(repr=False)
    password: str = field(repr=False)
    kept: WrappedKey | None = None

    def keep_under(self, slot: KeySlot) -> None:
        """Wrap the key for the slot that will be; nothing for a person who never signed."""
        work = self.work
        owner = KeyOwner(work.door.unlocked.database_id, work.person.id)
        with work.records.reading() as transaction:
            key = own_key(transaction, self.personal_key, owner)
        if key is None:
            return
        database_id = owner.database_id
        following = personal_key_of(slot, database_id=database_id, password=self.password)
        if following is None:
            raise RecordsProblem(Trouble.KEY_FILE_DAMAGED)
        self.kept = wrap_signing_key(key, following, owner)
        with work.records.writing() as transaction:
            keep_secret(transaction, self.kept)
            work.audit(transaction, Trace("save signing key", "staff", work.person.id))

    def forget_old(self, transaction: Transaction) -> None:
        """The old password opens nothing any more."""
        if self.kept is not None:
            forget_secrets(transaction, self.work.person.id, but=self.kept)
