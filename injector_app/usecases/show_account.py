"""Show the acting person's own sign-in."""

from injector_app.domain.permissions import Action, is_allowed, require
from injector_app.storage.second_factors import load_second_factor
from injector_app.work.answers import OwnAccount
from injector_app.work.context import Work


def show_account(work: Work) -> OwnAccount:
    """What there is to see and to change."""
    require(work.person, Action.OWN_ACCOUNT)
    with work.records.reading() as transaction:
        factor = load_second_factor(transaction, work.person.id)
    return OwnAccount(
        has_second_factor=factor is not None,
        has_recovery_key=work.door.has_recovery_key,
        may_manage_keys=is_allowed(work.person, Action.MANAGE_KEYS),
    )
