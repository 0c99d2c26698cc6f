"""No letter lies on another, no number on a mark, and nothing leaves the page."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.reports.fonts import REGULAR, register_fonts
from injector_app.reports.marks import draw_dot, draw_sign
from injector_app.reports.writer import write_note_pdf
from tests.gallery.write_gallery import gallery_pdfs
from tests.support.builders import a_note, a_point, a_treatment, a_vial
from tests.support.page_faults import page_faults
from tests.support.preempt_note import a_preempt_note
from tests.support.printed import drawn
from tests.support.random_notes import a_random_note
from tests.support.real_catalog import real_catalog

FAST, ALL = 25, 500
GALLERY = gallery_pdfs(real_catalog())


def faults_of(number: int, catalog: Catalog) -> list[str]:
    return page_faults(write_note_pdf(a_random_note(number, catalog), catalog, seal="K7QM-2F9X"))


@pytest.mark.parametrize("number", range(FAST))
def test_random_treatments_overlap_nowhere(catalog: Catalog, number: int) -> None:
    assert faults_of(number, catalog) == []


@pytest.mark.looks
@pytest.mark.parametrize("start", range(FAST, ALL, 25))
def test_500_random_treatments_overlap_nowhere(catalog: Catalog, start: int) -> None:
    found = {number: faults_of(number, catalog) for number in range(start, start + 25)}
    assert {number: faults for number, faults in found.items() if faults} == {}


@pytest.mark.parametrize("name", GALLERY)
def test_gallery_overlaps_nowhere(name: str) -> None:
    assert page_faults(GALLERY[name]) == []


def test_usual_migraine_visit_is_one_page_without_an_overlap(catalog: Catalog) -> None:
    assert page_faults(write_note_pdf(a_preempt_note(catalog), catalog)) == []


@pytest.mark.parametrize("spread", [0.0, 0.3])
def test_300_points_on_one_diagram_are_all_told_apart(catalog: Catalog, spread: float) -> None:
    points = tuple(
        a_point(
            position=Position(
                0.5 + spread * (n % 20 / 20 - 0.5), 0.5 + spread * (n // 20 / 15 - 0.5)
            ),
            atlas_version=catalog.atlas_version,
        )
        for n in range(300)
    )
    note = a_note(treatment=a_treatment(chart=Chart(points)))
    assert page_faults(write_note_pdf(note, catalog)) == []


def test_20_vials_and_5000_words_overlap_nowhere(catalog: Catalog) -> None:
    vials = tuple(a_vial(lot=f"LOT-{n:04}") for n in range(20))
    points = tuple(a_point(vial=n, position=Position(0.3 + n / 50, 0.5)) for n in range(20))
    visit = a_treatment(chart=Chart(points), vials=vials, notes="ptosis " * 5000)
    assert page_faults(write_note_pdf(a_note(treatment=visit), catalog)) == []


def write(canvas: Canvas, x: float, text: str) -> None:
    register_fonts()
    canvas.setFont(REGULAR, 9)
    canvas.drawString(x, 400, text)


def two_words(canvas: Canvas, apart: float) -> None:
    write(canvas, 100, "given")
    write(canvas, 100 + apart, "given")


def test_control_letters_on_letters_are_found() -> None:
    assert page_faults(drawn(lambda canvas: two_words(canvas, 60))) == []
    assert page_faults(drawn(lambda canvas: two_words(canvas, 13)))


@pytest.mark.parametrize(("apart", "is_fault"), [(12.0, False), (8.0, True)])
def test_control_marks_on_marks_are_found(apart: float, *, is_fault: bool) -> None:
    def draw(canvas: Canvas) -> None:
        draw_sign(canvas, PointState.GIVEN, (100, 100), 5)
        draw_sign(canvas, PointState.PLANNED, (100 + apart, 100), 5)

    assert bool(page_faults(drawn(draw))) is is_fault


def test_control_a_dot_under_a_disc_is_found() -> None:
    def draw(canvas: Canvas) -> None:
        draw_sign(canvas, PointState.GIVEN, (100, 100), 5)
        draw_dot(canvas, (103, 100))

    assert page_faults(drawn(draw))


def test_control_a_mark_on_a_word_is_found() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 100, "RIGHT")
        draw_sign(canvas, PointState.GIVEN, (104, 403), 4)

    assert page_faults(drawn(draw))


def test_control_a_cut_word_is_found() -> None:
    assert page_faults(drawn(lambda canvas: write(canvas, 590, "given")))
