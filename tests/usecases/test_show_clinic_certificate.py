"""What is shown of a certificate has no private key in it."""

from dataclasses import fields
from pathlib import Path

from injector_app.usecases.show_clinic_certificate import show_clinic_certificate
from injector_app.work.context import Work
from tests.support.certificates import CLINIC, UNTIL
from tests.support.clinic_certificate import put_in_place


def test_facts_alone(work: Work, tmp_path: Path) -> None:
    put_in_place(work, tmp_path)
    shown = show_clinic_certificate(work)
    assert shown is not None
    assert (shown.facts.subject, shown.facts.valid_until) == (CLINIC, UNTIL)
    assert {each.name for each in fields(shown)} == {"facts", "signs_exports"}
