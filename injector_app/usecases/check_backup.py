"""Check that a backup opens with what a person knows, and is whole."""

from pathlib import Path

from injector_app.storage.backups.prove_copy import Proof
from injector_app.work.proven_backup import proven_backup
from injector_app.work.way_in import WayIn


def check_backup(source: Path, *, way_in: WayIn) -> Proof:
    """What is in it; nothing is written anywhere.

    Raises:
        RecordsProblem: it is no backup, damaged, or does not open with what was typed.
        RuleBroken: the recovery key is mistyped.
    """
    with proven_backup(source, way_in) as backup:
        return backup.proof
