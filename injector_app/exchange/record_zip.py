"""The files of a patient export, in one ZIP; FHIR gets its place beside record.json."""

import json
import zipfile
from collections.abc import Iterable
from hashlib import sha256
from io import BytesIO

from injector_app.domain.whole_record import WholeRecord
from injector_app.exchange.record_json import record_json

MANIFEST = "manifest.json"
RECORD = "record.json"
_SCHEMA = "injector_app/patient-export/1"


def record_zip(record: WholeRecord, pdfs: Iterable[tuple[str, bytes]], *, program: str) -> bytes:
    """PDFs of all signed notes, the structured record, and a manifest that counts both.

    No name in it says anything of the patient but the record number, which is in the manifest.
    """
    files = [(RECORD, record_json(record)), *((f"notes/{name}", pdf) for name, pdf in pdfs)]
    manifest = {
        "schema": _SCHEMA,
        "program": program,
        "record_number": record.patient.record_number,
        "as_of": record.as_of.isoformat(),
        "counts": record.counts(),
        "files": [{"name": name, "sha256": sha256(data).hexdigest()} for name, data in files],
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=2).encode()
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in ((MANIFEST, text), *files):
            # Without a time of day, the same record makes the same file.
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()
