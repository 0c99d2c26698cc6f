"""A private key that is removed is gone from the file of the records."""

from pathlib import Path

from sqlalchemy import func, select

from injector_app.storage.rows.clinic_certificate import ClinicCertificateRow
from injector_app.usecases.remove_clinic_certificate import remove_clinic_certificate
from injector_app.usecases.show_clinic_certificate import show_clinic_certificate
from injector_app.work.context import Work
from tests.support.clinic_certificate import put_in_place


def test_public_part_alone_is_left(work: Work, tmp_path: Path) -> None:
    put_in_place(work, tmp_path)
    remove_clinic_certificate(work)
    assert show_clinic_certificate(work) is None
    row = ClinicCertificateRow
    with work.records.reading() as transaction:
        assert transaction.scalar(select(func.count()).select_from(row)) == 1
        assert transaction.scalar(select(func.count(row.private))) == 0
