"""Export the accounting of disclosures of one record as CSV."""

from pathlib import Path

from injector_app.domain.disclosure import accounted_from, taken_back
from injector_app.domain.ids import PatientId
from injector_app.domain.permissions import Action, require
from injector_app.exchange.disclosure_table import HEADINGS, disclosure_cells
from injector_app.exchange.guarded_csv import MARK, csv_lines
from injector_app.storage.disclosures import load_disclosures
from injector_app.storage.patients import load_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace
from injector_app.work.written_file import require_folder, write_file


def export_disclosures(work: Work, *, patient_id: PatientId, path: Path) -> int:
    """Write those of the six years before today; returns how many. Audited before it appears.

    Raises:
        RuleBroken: not permitted, no such patient, or the file cannot be written there.
    """
    require(work.person, Action.RECORD_DISCLOSURE)
    require_folder(path)
    with work.records.writing() as transaction:
        load_patient(transaction, patient_id)
        found = load_disclosures(transaction, patient_id)
        work.audit(transaction, Trace("export disclosures", "patient", patient_id, patient_id))
    first = accounted_from(work.today)
    wrong = taken_back(found)
    rows = [
        disclosure_cells(each, is_taken_back=each.id in wrong)
        for each in found
        if each.given_on >= first
    ]
    write_file(path, (MARK + csv_lines((HEADINGS, *rows))).encode())
    return len(rows)
