"""An export is whole, however many pages it takes, and leaves nothing when it fails."""

import csv
from importlib import import_module
from pathlib import Path

import pytest

from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.export_audit import export_audit
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient


def test_every_entry_is_there_once(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("injector_app.usecases.export_audit"), "PAGE", 2)
    a_registered_patient(work)
    count = export_audit(work, query=AuditQuery(), path=tmp_path / "a.csv")
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()))
    assert [int(row["Entry"]) for row in rows] == list(range(count, 0, -1))
    assert rows[0]["Screen"] == "export audit"


def test_place_that_cannot_be_written_is_said(work: Work, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken) as caught:
        export_audit(work, query=AuditQuery(), path=tmp_path / "no" / "a.csv")
    assert caught.value.rule is Rule.FILE_NOT_WRITABLE
