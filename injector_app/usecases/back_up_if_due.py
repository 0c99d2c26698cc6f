"""Back up by itself: once a day, and when somebody leaves."""

from datetime import timedelta

from injector_app.domain.backup import Backup
from injector_app.domain.backup_state import DAILY
from injector_app.work.backup_places import backup_state, entries_so_far
from injector_app.work.context import Work
from injector_app.work.take_backup import take_backup


def back_up_if_due(work: Work, *, after: timedelta = DAILY) -> Backup | None:
    """A backup if the last one is old enough and something happened since; whoever sits there.

    Raises:
        RecordsProblem: it could not be made; the audit says so.
    """
    # Whoever asks while another one is being made waits, and then it is not due any more.
    with work.records.under_one_key():
        with work.records.reading() as transaction:
            is_due = backup_state(work, transaction).is_due(entries_so_far(transaction), after)
        return take_backup(work) if is_due else None
