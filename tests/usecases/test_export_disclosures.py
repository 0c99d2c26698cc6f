"""A folder that is not there is said, and nothing is written down."""

from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.export_disclosures import export_disclosures
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.usecases.test_add_clinic_reference import audited


def test_missing_folder(work: Work, tmp_path: Path) -> None:
    patient = a_registered_patient(work).id
    before = audited(work)
    with pytest.raises(RuleBroken) as caught:
        export_disclosures(work, patient_id=patient, path=tmp_path / "no" / "d.csv")
    assert caught.value.rule is Rule.FILE_NOT_WRITABLE
    assert audited(work) == before
