"""Every sheet carries whose it is and which note it came from, whatever was typed."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from injector_app.domain.catalog import Catalog
from injector_app.domain.note import sign
from injector_app.domain.note_layout import NoteLayout, Paper
from injector_app.domain.note_variant import NoteVariant
from injector_app.reports.sheet_plan import SheetRecord
from injector_app.reports.sheet_writer import PLANS, write_sheet
from tests.support.builders import a_patient, a_vial
from tests.support.page_faults import page_faults
from tests.support.pdf_seen import copied_lines
from tests.support.pdf_text import page_texts
from tests.support.random_notes import a_random_note
from tests.support.sheets import a_record

NAUGHTY = Path(__file__).parents[1] / "data" / "blns" / "blns.json"
SHEETS = sorted(PLANS)
EARLIER = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)


def test_every_sheet_but_the_note_has_a_plan() -> None:
    assert set(PLANS) == set(NoteVariant) - {NoteVariant.NOTE}


@pytest.mark.parametrize("variant", SHEETS)
def test_page_names_patient_note_and_seal(catalog: Catalog, variant: NoteVariant) -> None:
    record = a_record(catalog)
    pdf = write_sheet(variant, record, catalog, seal="K7QM", marks="CORRECTED")
    for number, text in enumerate(pages := page_texts(pdf), start=1):
        for words in ("Zebraquokka", "CORRECTED", "seal K7QM", record.note.digest[:16]):
            assert words in text
        assert text.endswith(f"Page {number} of {len(pages)}")
    title = PdfReader(BytesIO(pdf)).metadata
    assert title is not None
    assert "Zebraquokka" not in str(title)


@pytest.mark.parametrize("variant", SHEETS)
def test_same_note_gives_the_same_bytes(catalog: Catalog, variant: NoteVariant) -> None:
    record = a_record(catalog)
    assert write_sheet(variant, record, catalog) == write_sheet(variant, record, catalog)


@pytest.mark.parametrize("variant", SHEETS)
@pytest.mark.parametrize("number", range(2))
def test_sheets_of_random_notes_overlap_nowhere(
    catalog: Catalog, variant: NoteVariant, number: int
) -> None:
    assert random_faults(catalog, variant, number) == []


@pytest.mark.looks
@pytest.mark.parametrize("variant", SHEETS)
def test_sheets_of_many_random_notes_overlap_nowhere(
    catalog: Catalog, variant: NoteVariant
) -> None:
    found = {number: random_faults(catalog, variant, number) for number in range(2, 60)}
    assert {number: faults for number, faults in found.items() if faults} == {}


def random_faults(catalog: Catalog, variant: NoteVariant, number: int) -> list[str]:
    earlier = a_random_note(number + 1000, catalog).content
    past = replace(earlier, treatment=replace(earlier.treatment, performed_at=EARLIER))
    record = SheetRecord(a_random_note(number, catalog), (past,))
    layout = NoteLayout(paper=Paper.A4 if number % 2 else Paper.LETTER)
    return page_faults(write_sheet(variant, record, catalog, layout=layout))


@pytest.mark.parametrize("variant", SHEETS)
def test_naughty_strings_are_text(catalog: Catalog, variant: NoteVariant) -> None:
    naughty = [text for text in json.loads(NAUGHTY.read_text("utf-8")) if text.strip()]
    lots = tuple(a_vial(lot=text[:60], discard_reason=text[:200]) for text in naughty[:20])
    record = a_record(
        catalog, vials=lots, reaction="\n".join(naughty), guidance="<b>&amp;", assistant=naughty[3]
    )
    content = record.content
    patient = a_patient(id=content.patient.id, alerts="\n".join(naughty[:80]), family="<para>")
    record = SheetRecord(sign(replace(content, patient=patient)), record.visits)
    layout = NoteLayout(aftercare="\n".join(naughty)[:3000])
    pdf = write_sheet(variant, record, catalog, layout=layout)
    assert any("<para>" in line for line in copied_lines(pdf))
    assert not any(active in pdf for active in (b"/URI", b"/JavaScript", b"/Launch"))
