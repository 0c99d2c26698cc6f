"""A record number that was given away since the check stops the import, and nobody is there."""

from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.patient_rows import PatientRow
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from injector_app.work.take_in import TakeIn
from tests.support.builders import a_patient
from tests.usecases.conftest import catalog, template, work
from tests.usecases.test_import_patients import seen, stored_rows

__all__ = ["catalog", "template", "work"]


def test_number_given_away_meanwhile(work: Work, tmp_path: Path) -> None:
    assert tmp_path.exists()
    rows = [PatientRow(2, a_patient(id=PatientId(new_id()), record_number="A1"))]
    coming = TakeIn(work, "a.csv", 0)
    register_patient(work, patient=a_patient(record_number="a1"))
    with pytest.raises(RuleBroken, match=Rule.RECORD_NUMBER_TAKEN.value):
        coming.add(rows)
    coming.give_up()
    assert (seen(work), stored_rows(work)) == (1, 1)
