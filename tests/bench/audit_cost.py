"""What the audit adds to a write, and how long a check of a long log takes."""

import shutil
import statistics
from dataclasses import replace
from datetime import timedelta
from itertools import chain, count
from pathlib import Path
from unittest.mock import patch
from uuid import uuid4

from injector_app.domain.audit_source import AuditSource
from injector_app.domain.catalog import Catalog
from injector_app.domain.draft import Draft
from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.audit import append_audit
from injector_app.storage.audit_scan import AuditScan
from injector_app.storage.engine import driver_of
from injector_app.storage.records import Records
from injector_app.usecases.save_draft import save_draft
from injector_app.work.context import Work
from tests.bench.timing import Line, milliseconds, ratio, within
from tests.support.builders import AN_INSTANT
from tests.support.clinic import CLINICIAN, open_as
from tests.support.records import create

# Whoever takes triggers away or puts them back makes the engine read every statement anew: the
# first saves after that are left out.
ROUNDS, WARM_UP, COUNTED = 20, 3, 10
ENTRIES, AT_ONCE = 200_000, 20_000
MOST_ADDED, MOST_MS = 1.25, 3000


def audit_cost(clinic: Path, catalog: Catalog, draft: Draft) -> list[Line]:
    """Lines for one edit with and without its entry, and for the check; on copies."""
    copy = clinic.with_name("cost")
    shutil.copytree(clinic, copy)
    work = open_as(CLINICIAN, copy, copy, catalog)
    ours, peer = _Saver(work, draft).in_turn()
    work.close()
    named = "the same without an entry"
    return [
        ratio("Save with its audit entry", ours=ours, peer=peer, named=named, limit=MOST_ADDED),
        _check(clinic.with_name("audited")),
    ]


class _Saver:
    """Saves a draft with its entry, and then with neither entry nor the triggers for it."""

    def __init__(self, work: Work, draft: Draft) -> None:
        self._work, self._draft, self._number = work, draft, count()
        with work.records.reading() as transaction:
            self._driver = driver_of(transaction.connection())
        query = "SELECT name, sql FROM sqlite_temp_master WHERE type = 'trigger'"
        self._triggers = self._driver.execute(query).fetchall()

    def in_turn(self) -> tuple[float, float]:
        """Medians with and without, in rounds that alternate."""
        pairs = [(self._some(), self._silently()) for _ in range(ROUNDS)]
        loud, silent = zip(*pairs, strict=True)
        return statistics.median(chain(*loud)), statistics.median(chain(*silent))

    def _some(self) -> list[float]:
        return [milliseconds(self._save) for _ in range(WARM_UP + COUNTED)][WARM_UP:]

    def _save(self) -> None:
        changed = replace(self._draft.treatment, notes=f"edit {next(self._number)}")
        self._draft = save_draft(self._work, draft=replace(self._draft, treatment=changed))

    def _silently(self) -> list[float]:
        for name, _ in self._triggers:
            self._driver.execute(f'DROP TRIGGER temp."{name}"')
        with patch.object(Work, "audit", lambda *_: None):
            found = self._some()
        for _, sql in self._triggers:
            self._driver.execute(sql.replace("CREATE TRIGGER", "CREATE TEMP TRIGGER", 1))
        return found


def _check(root: Path) -> Line:
    records = create(root)
    fill_log(records, ENTRIES)
    found = milliseconds(lambda: check_all(records))
    records.close()
    return within(f"Check of {ENTRIES} entries", ours=found, limit=MOST_MS)


def fill_log(records: Records, entries: int) -> None:
    """Ten people, a thousand patients, a look every hundred seconds."""
    source = AuditSource("Ann Who, MD", "clinician", "Clinic", "desk-1", "injector_app", "b", 1)
    staff = [StaffId(uuid4()) for _ in range(10)]
    patients = [PatientId(uuid4()) for _ in range(1000)]
    for start in range(0, entries, AT_ONCE):
        with records.writing() as transaction:
            for number in range(start, min(entries, start + AT_ONCE)):
                append_audit(
                    transaction,
                    at=AN_INSTANT + timedelta(seconds=100 * number),
                    staff=staff[number % 10],
                    action="open note" if number % 3 else "save draft",
                    entity="treatment",
                    entity_id=str(uuid4()),
                    patient=patients[number * 7 % 1000],
                    source=source,
                )


def check_all(records: Records) -> None:
    """The whole check, slice by slice."""
    scan = AuditScan()
    while not scan.is_done:
        with records.reading() as transaction:
            scan.advance(transaction)
    assert scan.flaw is None
