"""Show which backups there are, how old they are, and what is wrong."""

from injector_app.domain.backup_state import BackupState
from injector_app.work.backup_places import backup_state
from injector_app.work.context import Work


def show_backups(work: Work) -> BackupState:
    """The state of this moment; times and sizes, nothing of any record."""
    with work.records.reading() as transaction:
        return backup_state(work, transaction)
