"""A note is signed once per print and certificate, and only where the clinic has it so."""

from pathlib import Path

from injector_app.domain.note import treatment_id_of
from injector_app.storage.clinic_certificates import switch_signing
from injector_app.work.context import Work
from injector_app.work.note_pdf import printable_note
from injector_app.work.signed_file import signed_file
from tests.support.charting import a_signed_note
from tests.support.clinic_certificate import put_in_place


def test_nothing_is_signed_without_a_certificate_or_switched_off(
    work: Work, tmp_path: Path
) -> None:
    note = treatment_id_of(a_signed_note(work))
    with work.records.reading() as transaction:
        assert signed_file(work, transaction, printable_note(transaction, note)) is None
    fingerprint = put_in_place(work, tmp_path).facts.fingerprint
    with work.records.writing() as transaction:
        printable = printable_note(transaction, note)
        signed = signed_file(work, transaction, printable)
        assert signed is not None
        assert signed.fingerprint == fingerprint
        assert signed.pdf == printable.stamped(work.catalog)[0] + signed.added
        switch_signing(transaction, on=False)
        assert signed_file(work, transaction, printable) is None
