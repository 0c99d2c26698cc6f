"""A print of everything clinical in the records, and the refusals in their log.

Every table counts but those named here, so that a new table is clinical until somebody says why
the desk may write it.
"""

import json

from sqlalchemy import Table, func, select

from injector_app.storage.records import Transaction
from injector_app.storage.rows.audit import AuditRow
from injector_app.storage.rows.every_table import METADATA
from injector_app.work.context import Work

# What the desk writes, each with its reason.
THE_DESKS = {
    "audit": "everybody's deeds, refusals among them",
    "desk_message": "messages to the clinician",
    "disclosure": "what was handed out",
    "earlier_contact": "what addresses were",
    "import_batch": "patients that came in by the file",
    "outside_treatment": "toxin given elsewhere, as the patient tells",
    "patient_name": "what patients are found by",
    "name_variant": "the same",
    "record_counter": "the next record number",
    "unfinished_form": "half of a form of one's own",
}
# Of the particulars, what treatments are charted by.
CLINICAL_COLUMNS = {"patient": ("id", "birth_date", "alerts", "body", "merged_into")}
Print = dict[str, tuple[int, str]]


def clinical_print(work: Work) -> Print:
    """How many rows each clinical table has, and all that is in them."""
    tables = [table for table in METADATA.sorted_tables if table.name not in THE_DESKS]
    with work.records.reading() as transaction:
        return {table.name: _rows(transaction, table) for table in tables}


def changed_tables(before: Print, after: Print) -> list[str]:
    """The clinical tables that are not as they were."""
    return [name for name, rows in before.items() if rows != after[name]]


def refusals(work: Work) -> list[str]:
    """What was refused and written down, oldest first."""
    with work.records.reading() as transaction:
        bodies = transaction.scalars(select(AuditRow.body).order_by(AuditRow.seq)).all()
    entries = [json.loads(body) for body in bodies]
    return [entry["reason"] for entry in entries if entry["action"] == "refused"]


def _rows(transaction: Transaction, table: Table) -> tuple[int, str]:
    names = CLINICAL_COLUMNS.get(table.name, tuple(table.columns.keys()))
    columns = [table.columns[name] for name in names]
    count = transaction.scalar(select(func.count()).select_from(table)) or 0
    rows = transaction.execute(select(*columns)).all()
    return count, repr(sorted(map(repr, rows)))
