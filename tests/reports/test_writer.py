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
from injector_app.reports.writer import write_note_pdf
from tests.support.builders import a_clinic, a_note, a_patient, a_point, a_treatment, a_vial
from tests.support.preempt_note import a_preempt_note

NAUGHTY = Path(__file__).parents[1] / "data" / "blns" / "blns.json"


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def fonts(pdf: bytes) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for page in PdfReader(BytesIO(pdf)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            descriptor = font.get_object().get("/FontDescriptor", {})
            found[font.get_object()["/BaseFont"]] = "/FontFile2" in descriptor
    return found


def test_usual_visit_fits_on_two_pages_and_under_its_size(catalog: Catalog) -> None:
    pdf = write_note_pdf(a_preempt_note(catalog), catalog)
    assert len(pages(pdf)) <= 2
    assert len(pdf) <= 250_000


def test_every_page_names_patient_visit_and_page(catalog: Catalog) -> None:
    many = Chart(tuple(a_point(region=f"area {n}") for n in range(90)))
    found = pages(write_note_pdf(a_note(treatment=a_treatment(chart=many)), catalog))
    assert len(found) > 2
    for number, text in enumerate(found, start=1):
        for words in ("Zebraquokka", "03/12/1980", "record 1001", "11/20/2026 09:00 EST"):
            assert words in text
        assert f"page {number} of {len(found)}" in text


def test_note_says_what_was_given_and_who_signed(catalog: Catalog) -> None:
    note = a_preempt_note(catalog)
    text = "\n".join(pages(write_note_pdf(note, catalog)))
    for words in (
        "Riverside Neurology",
        "Chronic migraine",
        "155 U in 31 points (right 75 U, midline 5 U, left 75 U)",
        "lot C1234",
        "5 U per 0.1 mL",
        "given 155 U + discarded 45 U",
        "Anna Ortiz, MD",
        note.digest,
    ):
        assert words in text
    for number in range(1, 32):
        assert str(number) in text


def test_only_embedded_fonts_are_named(catalog: Catalog) -> None:
    embedded = fonts(write_note_pdf(a_preempt_note(catalog), catalog))
    assert embedded
    assert all(embedded.values())


def test_title_names_no_patient_and_nothing_is_active(catalog: Catalog) -> None:
    pdf = write_note_pdf(a_note(), catalog)
    assert PdfReader(BytesIO(pdf)).metadata["/Title"] == "Treatment note 1001, revision 1"  # type: ignore[index]
    for active in (b"/URI", b"/Launch", b"/JavaScript", b"/EmbeddedFile"):
        assert active not in pdf


def test_same_note_gives_the_same_bytes(catalog: Catalog) -> None:
    note = a_preempt_note(catalog)
    assert write_note_pdf(note, catalog) == write_note_pdf(note, catalog)


@pytest.mark.parametrize("name", ["Łukasiewicz", "Ελένη", "Соколенко", "Nguyễn", "Gündoğdu"])
def test_names_of_many_scripts_are_printed(catalog: Catalog, name: str) -> None:
    note = a_note(patient=a_patient(family=name))
    assert name in pages(write_note_pdf(note, catalog))[0]


def test_name_the_font_lacks_is_announced_and_never_blank(catalog: Catalog) -> None:
    text = pages(write_note_pdf(a_note(patient=a_patient(family="王小明")), catalog))[0]
    assert "[U+738B][U+5C0F][U+660E]" in text
    assert "Some characters cannot be printed" in text


def test_naughty_strings_are_text(catalog: Catalog) -> None:
    naughty = [line for line in json.loads(NAUGHTY.read_text("utf-8")) if line.isprintable()]
    for start in range(0, len(naughty), 40):
        text = "\n".join(naughty[start : start + 40])
        pdf = write_note_pdf(a_note(treatment=a_treatment(notes=text)), catalog)
        assert b"/URI" not in pdf
    note = a_note(treatment=a_treatment(notes='<img src="/etc/hostname"> <b>x</b> & </para>'))
    assert '<img src="/etc/hostname"> <b>x</b>' in " ".join(pages(write_note_pdf(note, catalog)))


def test_demo_is_marked_on_each_page_and_paper_follows_the_region(catalog: Catalog) -> None:
    clinic = a_clinic(is_demo=True, region=WorldRegion.UK, time_zone="Europe/London")
    pdf = write_note_pdf(a_note(clinic=clinic), catalog)
    assert all("DEMO" in text for text in pages(pdf))
    assert PdfReader(BytesIO(pdf)).pages[0].mediabox.height == pytest.approx(841.9, abs=0.1)


def test_vial_that_does_not_add_up_says_by_how_much(catalog: Catalog) -> None:
    treatment = a_treatment(points=41, vials=(a_vial(),))
    text = " ".join(pages(write_note_pdf(a_note(treatment=treatment), catalog)))
    assert "remaining -190 U" in text


@pytest.mark.parametrize("views", [1, 2, 3, 4, 6])
def test_any_number_of_diagrams_is_laid_out(catalog: Catalog, views: int) -> None:
    names = list(catalog.diagrams)[:views]
    points = tuple(a_point(diagram=name, position=Position(0.5, 0.5)) for name in names)
    text = pages(write_note_pdf(a_note(treatment=a_treatment(chart=Chart(points))), catalog))[0]
    assert all(catalog.diagram(name).name in text for name in names)
