"""Export the log as CSV."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.audit_table import HEADINGS, audit_cells
from injector_app.exchange.guarded_csv import MARK, csv_lines
from injector_app.storage.audit_entries import audit_entries
from injector_app.system.atomic_file import write_whole
from injector_app.work.audit_permission import require_reading
from injector_app.work.context import Work
from injector_app.work.trace import Trace

PAGE = 5000


def export_audit(work: Work, *, query: AuditQuery, path: Path) -> int:
    """Write all entries of a query, oldest last; returns how many. Audited before it appears.

    Raises:
        RuleBroken: not permitted, or the file cannot be written there.
    """
    with work.records.writing() as transaction:
        require_reading(work, transaction, query)
        work.audit(transaction, Trace("export audit", "audit", patient=query.patient))
    entries = tuple(_pages(work, query))
    rows = (HEADINGS, *(audit_cells(entry) for entry in entries))
    try:
        write_whole(path, (MARK + csv_lines(rows)).encode())
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(Rule.FILE_NOT_WRITABLE, file=str(path), why=why) from problem
    return len(entries)


def _pages(work: Work, query: AuditQuery) -> Iterator[AuditEntry]:
    before = query.before
    while True:
        page = replace(query, before=before, limit=PAGE)
        # One page per transaction, so that a save waits for one page at most.
        with work.records.reading() as transaction:
            entries = audit_entries(transaction, page, zone=work.clinic.zone)
        yield from entries
        if len(entries) < PAGE:
            return
        before = entries[-1].seq
