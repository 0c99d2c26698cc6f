"""The files of a patient export, in one ZIP."""

import json
import zipfile
from collections.abc import Iterable
from hashlib import sha256
from io import BytesIO

from injector_app.domain.whole_record import WholeRecord
from injector_app.exchange.injections_csv import injections_csv
from injector_app.exchange.record_json import record_json

MANIFEST = "manifest.json"
RECORD = "record.json"
INJECTIONS = "injections.csv"
_SCHEMA = "injector_app/patient-export/1"


def record_zip(record: WholeRecord, files: Iterable[tuple[str, bytes]], *, program: str) -> bytes:
    """Signed notes as PDF, FHIR and a table, the structured record, a manifest that counts them.

    No name in it says anything of the patient but the record number, which is in the manifest.
    """
    newest = (signed.notes[-1].content for signed in record.signed)
    table = injections_csv(newest)
    named = [(RECORD, record_json(record)), (INJECTIONS, table), *files]
    manifest = {
        "schema": _SCHEMA,
        "program": program,
        "record_number": record.patient.record_number,
        "as_of": record.as_of.isoformat(),
        "counts": record.counts(),
        "files": [{"name": name, "sha256": sha256(data).hexdigest()} for name, data in named],
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=2).encode()
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in ((MANIFEST, text), *named):
            # Without a time of day, the same record makes the same file.
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()
