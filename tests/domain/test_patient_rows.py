"""A line that may be somebody says whom it is like: a record, or an earlier line."""

from injector_app.domain.patient_rows import AlikeRow
from tests.support.builders import a_patient


def test_like_a_record_it_names_no_line() -> None:
    assert AlikeRow(7, a_patient(), "1001").line_before == 0
