"""The manifest counts and proves what lies beside it; the same record makes the same file."""

import json
import zipfile
from hashlib import sha256
from io import BytesIO

from injector_app.exchange.record_zip import INJECTIONS, MANIFEST, RECORD, record_zip
from tests.exchange.test_record_json import a_record


def test_manifest_proves_every_file() -> None:
    record = a_record()
    data = record_zip(record, [("notes/a.pdf", b"%PDF")], program="injector_app 1")
    assert data == record_zip(record, [("notes/a.pdf", b"%PDF")], program="injector_app 1")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.namelist() == [MANIFEST, RECORD, INJECTIONS, "notes/a.pdf"]
        manifest = json.loads(archive.read(MANIFEST))
        for each in manifest["files"]:
            assert sha256(archive.read(each["name"])).hexdigest() == each["sha256"]
    assert manifest["counts"] == record.counts()
    assert manifest["record_number"] == "1001"
