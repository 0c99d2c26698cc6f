"""Back up by hand."""

from injector_app.domain.backup import Backup
from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.take_backup import take_backup


def back_up(work: Work) -> Backup:
    """A proven backup in every place, now.

    Raises:
        RecordsProblem: it could not be made; the audit says so.
        RuleBroken: not permitted.
    """
    require(work.person, Action.BACK_UP)
    with work.records.under_one_key():
        return take_backup(work)
