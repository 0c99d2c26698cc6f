"""Program: one visit on a really full disk of 3 MB: saving, signing, the PDF, an upgrade, the log.

Prints `DONE refusals` or what is wrong.
"""

import logging
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from injector_app.app.log_setup import NAME, start_log
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.disk_room import SystemDisk
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder, resources_folder
from injector_app.usecases.export_note import export_note
from injector_app.usecases.open_note import open_note
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_note import sign_note
from tests.support.charting import a_complete_draft
from tests.support.clinic import CLINICIAN, PASSWORD, open_as, set_up
from tests.support.derived_once import derive_once
from tests.support.records import reopen

OLD = Path(__file__).parents[1] / "data" / "records" / "schema_1.db"
BEFORE = b"%PDF-1.4 as before\n%%EOF\n"
FULL = {Trouble.DISK_FULL, Rule.FILE_NOT_WRITABLE}
LEFT_KB = (0, 4, 8, 16, 32, 64)


class FullDisk:
    """Fills the disk until so much is left, tries an act, makes room, and tries again."""

    def __init__(self, root: Path) -> None:
        self._ballast = root / "ballast"
        self.refused = 0

    def strike(self, act: Callable[[], object], check: Callable[[], None]) -> None:
        for left in LEFT_KB:
            self._fill(left * 1024)
            told = _trouble(act)
            self._ballast.unlink()
            check()
            if told is None:
                return
            if told not in FULL:
                raise AssertionError(told)
            self.refused += 1
        act()

    def _fill(self, left: int) -> None:
        free = shutil.disk_usage(self._ballast.parent).free
        self._ballast.write_bytes(bytes(max(0, free - left)))


def _plenty(_disk: SystemDisk, folder: Path) -> int:
    return 10**9 + len(folder.parts)


def _trouble(act: Callable[[], object]) -> Trouble | Rule | None:
    try:
        act()
    except RecordsProblem as problem:
        return problem.trouble
    except RuleBroken as problem:
        return problem.rule
    return None


def main(root: Path) -> None:
    derive_once()
    # The floor of 20 MB would refuse everything here; this is about what lies below it.
    SystemDisk.free = _plenty  # type: ignore[method-assign, assignment]
    catalog, folder = load_catalog(resources_folder()), root / "clinic"
    set_up(folder, catalog)
    start_log(folder / "logs")
    work = open_as(CLINICIAN, folder, folder, catalog)
    draft = a_complete_draft(work)
    treatment, pdf = draft.treatment, root / "note.pdf"
    pdf.write_bytes(BEFORE)
    disk = FullDisk(root)

    def log() -> None:
        logging.getLogger("injector_app").warning("the disk is full " * 4000)

    def sign() -> object:
        return sign_note(work, treatment_id=treatment.id, version=None, password=PASSWORD)

    def pdf_is_whole() -> None:
        data = pdf.read_bytes()
        assert data == BEFORE or data.rstrip().endswith(b"%%EOF")
        assert len(list(root.glob("*.new"))) == 0

    disk.strike(lambda: save_draft(work, draft=draft), _nothing)
    disk.strike(sign, _nothing)
    assert open_note(work, treatment_id=treatment.id).notes[0].is_intact
    disk.strike(lambda: export_note(work, treatment_id=treatment.id, path=pdf), pdf_is_whole)
    assert pdf.read_bytes() != BEFORE
    disk.strike(log, _nothing)
    work.close()
    assert (folder / "logs" / NAME).exists()
    _upgrade(root, disk)
    print("DONE", disk.refused)  # noqa: T201 - the test reads it


def _upgrade(root: Path, disk: FullDisk) -> None:
    older = root / "older"
    older.mkdir()
    shutil.copy(OLD, DataFolder(older).database)
    disk.strike(lambda: reopen(older).close(), _nothing)
    reopen(older).close()


def _nothing() -> None:
    """Trying again is the check."""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
