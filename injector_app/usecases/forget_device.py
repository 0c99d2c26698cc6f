"""Let nobody sign in on this computer without a password any more."""

from injector_app.domain.permissions import Action, require
from injector_app.keys.device_slot import remove_device_slot
from injector_app.system.secret_store import SecretStore
from injector_app.work.context import Work
from injector_app.work.device_place import device_place
from injector_app.work.trace import Trace


def forget_device(work: Work, *, store: SecretStore) -> None:
    """Remove the slot and its secret, whosever they are: everybody may close a door.

    Raises:
        RuleBroken: not permitted.
        RecordsProblem: it cannot be written down; it is removed all the same.
    """
    require(work.person, Action.OWN_ACCOUNT)
    remove_device_slot(device_place(work.door.folder), store)
    with work.records.writing() as transaction:
        work.audit(transaction, Trace("remove device sign-in", "staff", work.person.id))
