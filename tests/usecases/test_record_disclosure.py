"""What was handed out is listed under the name of who recorded it, and exported."""

import csv
from datetime import date
from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.usecases.export_disclosures import export_disclosures
from injector_app.usecases.list_disclosures import list_disclosures
from injector_app.usecases.record_disclosure import record_disclosure
from injector_app.work.context import Work
from tests.support.builders import a_disclosure
from tests.support.charting import a_registered_patient


def test_desk_records_lists_and_exports_six_years(desk: Work, tmp_path: Path) -> None:
    patient = a_registered_patient(desk).id
    for day in (date(2020, 11, 19), date(2020, 11, 20), date(2026, 11, 20)):
        record_disclosure(desk, disclosure=a_disclosure(patient, given_on=day))
    listed = list_disclosures(desk, patient_id=patient)
    assert [each.given_on.year for each in listed] == [2026, 2020, 2020]
    assert {each.recorded_by for each in listed} == {"Dee Sk"}
    path = tmp_path / "d.csv"
    assert export_disclosures(desk, patient_id=patient, path=path) == 2
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [row["Date"] for row in rows] == ["2026-11-20", "2020-11-20"]


def test_nobody_has_no_list(desk: Work, tmp_path: Path) -> None:
    nobody = PatientId(new_id())
    for ask in (
        lambda: record_disclosure(desk, disclosure=a_disclosure(nobody)),
        lambda: list_disclosures(desk, patient_id=nobody),
        lambda: export_disclosures(desk, patient_id=nobody, path=tmp_path / "d.csv"),
    ):
        with pytest.raises(RuleBroken) as caught:
            ask()
        assert caught.value.rule is Rule.PATIENT_NOT_FOUND
