"""There is one certificate in place, and a private key only of that one."""

import pytest

from injector_app.storage.records import Records
from tests.support.constraints import refused

INSERT = "INSERT INTO clinic_certificate VALUES ('{}', x'', x'', {}, {}, {}, '2026')"


@pytest.mark.parametrize(
    ("private", "in_place", "signs", "name"),
    [
        ("x'00'", "NULL", 0, "private"),
        ("NULL", "1", 0, "private"),
        ("x'00'", "2", 0, "in_place"),
        ("NULL", "NULL", 1, "signs_exports"),
    ],
)
def test_half_a_certificate_is_refused(
    records: Records, private: str, in_place: str, signs: int, name: str
) -> None:
    statement = INSERT.format("aa", private, in_place, signs)
    assert refused(records, statement) == f"CHECK constraint failed: ck_clinic_certificate_{name}"


def test_second_one_in_place_is_refused(records: Records) -> None:
    with records.writing() as transaction:
        transaction.connection().exec_driver_sql(INSERT.format("aa", "x'00'", "1", 0))
    found = refused(records, INSERT.format("bb", "x'00'", "1", 0))
    assert found == "UNIQUE constraint failed: clinic_certificate.in_place"
