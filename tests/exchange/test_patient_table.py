"""Every heading that is written is known when it is read."""

from injector_app.exchange.patient_columns import find_columns
from injector_app.exchange.patient_table import HEADINGS, patient_cells
from tests.support.builders import a_patient


def test_each_column_is_read_back_as_a_field() -> None:
    assert sorted(find_columns(HEADINGS).places.values()) == list(range(len(HEADINGS)))
    assert len(patient_cells(a_patient())) == len(HEADINGS)
