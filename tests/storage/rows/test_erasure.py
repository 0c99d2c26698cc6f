"""A tombstone stands for a certificate, and for nobody who is here."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_tombstone_needs_a_certificate_and_no_patient(records: Records) -> None:
    for stray in (
        "INSERT INTO tombstone VALUES ('nobody')",
        "INSERT INTO tombstone SELECT id FROM patient",
    ):
        assert refused(records, stray) == "tombstone refuses insert"
