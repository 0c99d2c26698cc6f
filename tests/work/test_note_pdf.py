"""What is printed again is what was exported."""

from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.usecases.export_note import export_note
from injector_app.work.context import Work
from injector_app.work.note_pdf import printable_note
from tests.support.charting import a_signed_note


def test_the_same_note_gives_the_same_bytes(work: Work, tmp_path: Path) -> None:
    identity = treatment_id_of(a_signed_note(work))
    path = export_note(work, treatment_id=identity, path=tmp_path / "n.pdf")
    with work.records.reading() as transaction:
        assert printable_note(transaction, identity).pdf(work.catalog) == path.read_bytes()
        with pytest.raises(RuleBroken) as caught:
            printable_note(transaction, TreatmentId(new_id()))
    assert caught.value.rule is Rule.NOTE_NOT_FOUND
