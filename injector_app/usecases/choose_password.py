"""Choose the own password in place of the one that an administrator gave."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, require
from injector_app.keys.password_rule import check_password
from injector_app.storage.staff import mark_first_password
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def choose_password(work: Work, *, password: str) -> Work:
    """Rewrite the acting person's slot; the Work that it returns is good for everything else.

    Nobody asks for the present password: it was proven a moment ago, and opens nothing but this.

    Raises:
        RuleBroken: the person has an own password already, or this one is refused or the same.
        RecordsProblem: the key file cannot be written.
    """
    require(work.person, Action.CHOOSE_PASSWORD)
    if not work.person.has_first_password:
        raise RuleBroken(Rule.PASSWORD_IS_OWN)
    check_password(password)
    if work.prove(password):
        raise RuleBroken(Rule.PASSWORD_SAME, path="password")
    work.door.change_password(sign_in=work.person.sign_in, password=password)
    with work.records.writing() as transaction:
        mark_first_password(transaction, work.person.id, is_first=False)
        work.door.keep_key_file(transaction)
        work.audit(transaction, Trace("change first password", "staff", work.person.id))
    return replace(work, person=replace(work.person, has_first_password=False))
