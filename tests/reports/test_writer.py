"""The PDF says everything that was signed, on pages a stranger can read."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.position import Position
from injector_app.reports.safe_text import normal
from injector_app.reports.writer import write_note_pdf
from tests.support.builders import a_clinic, a_note, a_patient, a_point, a_treatment, a_vial
from tests.support.pdf_places import placed_forms
from tests.support.pdf_seen import copied_lines
from tests.support.pdf_text import all_text, page_texts
from tests.support.preempt_note import a_preempt_note

NAUGHTY = Path(__file__).parents[1] / "data" / "blns" / "blns.json"
ACTIVE = (b"/URI", b"/Launch", b"/JavaScript", b"/EmbeddedFile", b"/Subtype /Image")


def embedded_fonts(pdf: bytes) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for page in PdfReader(BytesIO(pdf)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            descriptor = font.get_object().get("/FontDescriptor", {})
            found[font.get_object()["/BaseFont"]] = "/FontFile2" in descriptor
    return found


def test_usual_visit_fits_on_one_page_and_under_its_size(catalog: Catalog) -> None:
    pdf = write_note_pdf(a_preempt_note(catalog), catalog)
    assert len(page_texts(pdf)) == 1
    assert len(pdf) <= 200_000


def test_every_page_names_patient_visit_and_page(catalog: Catalog) -> None:
    many = Chart(tuple(a_point(region=f"area {n}") for n in range(100)))
    found = page_texts(write_note_pdf(a_note(treatment=a_treatment(chart=many)), catalog))
    assert len(found) > 3
    for number, text in enumerate(found, start=1):
        for words in ("Zebraquokka", "03/12/1980", "Record number 1001", "11/20/2026 09:00 EST"):
            assert words in text
        assert text.endswith(f"Page {number} of {len(found)}")


def test_note_says_what_was_given_and_who_signed(catalog: Catalog) -> None:
    note = a_preempt_note(catalog)
    (first,) = page_texts(write_note_pdf(note, catalog))
    for words in ("Riverside Neurology", "Chronic migraine", "155 U 75 U 5 U 75 U 31 3.1 mL"):
        assert words in first
    assert "C1234 06/30/2027 4 mL 5 200 U 155 U 45 U 0 U" in first
    for number in range(1, 32):
        assert f" {number} " in first
    assert "Trapezius, upper part Right" in first
    assert "Anna Ortiz, MD" in first
    assert note.digest in first


def test_all_31_marks_are_drawn_on_five_diagrams_from_four_drawings(catalog: Catalog) -> None:
    forms = placed_forms(write_note_pdf(a_preempt_note(catalog), catalog))
    drawings = [form.name for form in forms if form.name.startswith("diagram-")]
    assert len(drawings) == 5
    assert len(set(drawings)) == 4
    assert [form.name for form in forms].count("mark-given") == 31 + 1


def test_only_embedded_fonts_are_named(catalog: Catalog) -> None:
    embedded = embedded_fonts(write_note_pdf(a_preempt_note(catalog), catalog))
    assert len(embedded) >= 2
    assert all(embedded.values())


def test_title_names_no_patient_and_nothing_is_active(catalog: Catalog) -> None:
    pdf = write_note_pdf(a_note(), catalog)
    reader = PdfReader(BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == "Treatment note 1001, revision 1"
    assert str(reader.root_object["/Lang"]) == "en"
    assert "Zebraquokka" not in str(reader.metadata)
    assert not any(active in pdf for active in ACTIVE)


def test_same_note_gives_the_same_bytes(catalog: Catalog) -> None:
    note = a_preempt_note(catalog)
    assert write_note_pdf(note, catalog) == write_note_pdf(note, catalog)


@pytest.mark.parametrize("name", ["Łukasiewicz", "Ελένη", "Соколенко", "Nguyễn", "Gündoğdu"])
def test_names_of_many_scripts_are_printed(catalog: Catalog, name: str) -> None:
    note = a_note(patient=a_patient(family=name))
    assert name in page_texts(write_note_pdf(note, catalog))[0]


def test_name_the_font_lacks_is_announced_and_never_blank(catalog: Catalog) -> None:
    text = all_text(write_note_pdf(a_note(patient=a_patient(family="𐌰𐌱𐌲")), catalog))
    assert "[U+10330][U+10331][U+10332]" in text
    assert "cannot be printed in this font" in text


def test_naughty_strings_are_text(catalog: Catalog) -> None:
    naughty = [normal(text) for text in json.loads(NAUGHTY.read_text("utf-8")) if text.strip()]
    visit = a_treatment(notes="\n".join(naughty), reaction="\n".join(naughty[:60]))
    pdf = write_note_pdf(a_note(treatment=visit), catalog)
    assert not any(active in pdf for active in ACTIVE)
    text = "".join("".join(copied_lines(pdf)).split())
    plain = [line for line in naughty if line.isascii() and line.isprintable() and len(line) < 60]
    assert len(plain) > 150
    assert [line for line in plain if "".join(line.split()) not in text] == []


def test_longest_texts_of_every_field_make_a_file(catalog: Catalog) -> None:
    odd = "\U0001f600"
    patient = a_patient(family=odd * 200, given=odd * 200, record_number=odd * 40, alerts=odd * 500)
    clinic = a_clinic(name=odd * 200, address=f"{odd}\n" * 250)
    vial = a_vial(lot=odd * 60, discard_reason=odd * 200)
    visit = a_treatment(
        chart=Chart((a_point(needle=odd * 60), a_point(needle="W" * 60))),
        vials=(vial,) * 3,
        assistant=odd * 200,
        guidance="W" * 200,
        icd10=odd * 20,
        reaction=odd * 2000,
        notes="W" * 20_000,
    )
    pdf = write_note_pdf(a_note(patient=patient, clinic=clinic, treatment=visit), catalog)
    assert all_text(pdf).replace(" ", "").count("W") > 20_000


def test_demo_is_marked_on_each_page_and_paper_follows_the_region(catalog: Catalog) -> None:
    clinic = a_clinic(is_demo=True, region=WorldRegion.UK, time_zone="Europe/London")
    pdf = write_note_pdf(a_note(clinic=clinic), catalog)
    assert all("DEMO" in text for text in page_texts(pdf))
    assert PdfReader(BytesIO(pdf)).pages[0].mediabox.height == pytest.approx(841.9, abs=0.1)


@pytest.mark.parametrize("views", [1, 2, 3, 4, 6, 14, 26])
def test_any_number_of_diagrams_is_laid_out(catalog: Catalog, views: int) -> None:
    names = list(catalog.diagrams)[:views]
    newest, middle = catalog.atlas_version, Position(0.5, 0.5)
    points = tuple(a_point(diagram=n, position=middle, atlas_version=newest) for n in names)
    text = all_text(write_note_pdf(a_note(treatment=a_treatment(chart=Chart(points))), catalog))
    assert all(catalog.diagram(name).name in text for name in names)


def test_hundred_points_on_one_diagram_are_all_numbered(catalog: Catalog) -> None:
    points = tuple(
        a_point(position=Position(0.3 + 0.04 * (n % 10), 0.3 + 0.03 * (n // 10)))
        for n in range(100)
    )
    note = a_note(treatment=a_treatment(chart=Chart(points)))
    pdf = write_note_pdf(note, catalog)
    text = f" {page_texts(pdf)[0]} "
    assert all(f" {number} " in text for number in range(1, 101))
