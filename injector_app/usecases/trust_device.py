"""Let the acting person sign in on this computer without the password."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.keys.device_slot import make_device_slot
from injector_app.storage.second_factors import load_second_factor
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.secret_store import SecretStore
from injector_app.work.context import Work
from injector_app.work.counted_proof import counted_proof
from injector_app.work.device_place import device_place
from injector_app.work.trace import Trace


def trust_device(work: Work, *, password: str, store: SecretStore) -> None:
    """Keep a secret in the keyring of the system; a person before loses the way in by that.

    Raises:
        RuleBroken: the clinic does not allow it, or codes are asked for at this sign-in.
        RecordsProblem: wrong password, or the keyring does not keep the secret.
    """
    require(work.person, Action.OWN_ACCOUNT)
    if not work.policy.device_sign_in:
        raise RuleBroken(Rule.DEVICE_NOT_ALLOWED)
    with work.records.reading() as transaction:
        if load_second_factor(transaction, work.person.id) is not None:
            raise RuleBroken(Rule.DEVICE_WITH_CODES)
    is_proven, _ = counted_proof(work, password)
    if is_proven:
        folder = work.door.folder
        make_device_slot(device_place(folder), folder.keys, work.door.unlocked, store)
    action = "make device sign-in" if is_proven else "failed password"
    with work.records.writing() as transaction:
        work.audit(transaction, Trace(action, "staff", work.person.id))
    if not is_proven:
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
