"""Signing is switched off and on; what is in place stays."""

from pathlib import Path

from injector_app.usecases.show_clinic_certificate import show_clinic_certificate
from injector_app.usecases.switch_export_signing import switch_export_signing
from injector_app.work.context import Work
from tests.support.clinic_certificate import put_in_place


def test_off_and_on(work: Work, tmp_path: Path) -> None:
    stored = put_in_place(work, tmp_path)
    for on in (False, True):
        switch_export_signing(work, on=on)
        shown = show_clinic_certificate(work)
        assert shown is not None
        assert (shown.facts, shown.signs_exports) == (stored.facts, on)
