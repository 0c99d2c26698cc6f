"""A short note fits on one page; a long one flows, and no part gets lost."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.note import SignedNote
from injector_app.domain.note_layout import NoteField, NoteLayout, NotePart
from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.reports.note_story import UNPRINTED, TextRoom, note_story
from tests.support.builders import a_note, a_patient, a_point, a_treatment, a_vial
from tests.support.pdf_text import all_text, page_texts
from tests.support.preempt_note import a_preempt_note
from tests.support.printed import WIDTH, printed

ROOM = TextRoom(WIDTH, 720)


def pdf_of(note: SignedNote, catalog: Catalog) -> bytes:
    return printed(note_story(note, catalog, ROOM))


def test_one_diagram_and_its_table_share_a_page(catalog: Catalog) -> None:
    (text,) = page_texts(pdf_of(a_note(), catalog))
    parts = ("Alerts", "Indication", "Total given", "Vial", "Face, front", "Injections given")
    places = [text.index(part) for part in (*parts, "SHA-256")]
    assert places == sorted(places)


def test_five_diagrams_and_their_table_share_a_page(catalog: Catalog) -> None:
    (text,) = page_texts(pdf_of(a_preempt_note(catalog), catalog))
    assert text.index("Neck and shoulders, back") < text.index("Injections given")


def test_cosmetic_visit_of_20_points_is_one_page(catalog: Catalog) -> None:
    regions = ("procerus", "corrugator supercilii", "frontalis", "orbicularis oculi, lateral part")
    points = tuple(
        a_point(region=regions[n % 4], position=Position(0.3 + n / 50, 0.4)) for n in range(20)
    )
    note = a_note(treatment=a_treatment(chart=Chart(points), notes="word " * 40))
    assert len(page_texts(pdf_of(note, catalog))) == 1


def test_parts_stand_in_the_order_of_the_clinic(catalog: Catalog) -> None:
    layout = NoteLayout(order=(NotePart.TEXTS, NotePart.INJECTIONS, NotePart.FIGURES))
    note = a_note(treatment=a_treatment(notes="word " * 40))
    text = all_text(printed(note_story(note, catalog, ROOM, layout)))
    places = [text.index(part) for part in ("Notes", "Injections given", "Face, front", "SHA")]
    assert places == sorted(places)


def test_field_that_is_left_off_is_named(catalog: Catalog) -> None:
    layout = NoteLayout(hidden=frozenset({NoteField.ASSISTANT, NoteField.REVIEW}))
    note = a_note(treatment=a_treatment(assistant="Zoe Quill"))
    text = all_text(printed(note_story(note, catalog, ROOM, layout)))
    assert "Zoe Quill" not in text
    # A review was never recorded, so nothing of it was left off.
    assert f"{UNPRINTED} Assistant." in text


def test_figures_follow_the_table_when_the_first_page_is_full(catalog: Catalog) -> None:
    vials = tuple(a_vial(lot=f"L{n}") for n in range(14))
    points = tuple(a_point(diagram=name) for name in ("face_front", "head_left", "head_back"))
    note = a_note(treatment=a_treatment(chart=Chart(points), vials=vials))
    text = all_text(pdf_of(note, catalog))
    assert text.index("Injections given") < text.index("Head, back") < text.index("SHA-256")


def test_points_that_were_not_given_are_named(catalog: Catalog) -> None:
    states = (PointState.GIVEN, PointState.PLANNED, PointState.NOT_GIVEN)
    chart = Chart(tuple(a_point(state=state) for state in states))
    text = all_text(pdf_of(a_note(treatment=a_treatment(chart=chart)), catalog))
    assert "Points planned and not marked as given: 2. Points not given: 3." in text


def test_two_products_are_told_not_to_be_interchangeable(catalog: Catalog) -> None:
    visit = a_treatment(vials=(a_vial(), a_vial(product="dysport")))
    text = all_text(pdf_of(a_note(treatment=visit), catalog))
    assert "Units of different products are not interchangeable." in text


def test_points_without_a_drawing_are_told(catalog: Catalog) -> None:
    chart = Chart((a_point(atlas_version=99), a_point(atlas_version=99)))
    text = all_text(pdf_of(a_note(treatment=a_treatment(chart=chart)), catalog))
    assert "The drawing of these points is not in this copy of the program: 1, 2." in text


def test_name_without_glyphs_is_announced_first(catalog: Catalog) -> None:
    text = all_text(pdf_of(a_note(patient=a_patient(family="𐌰")), catalog))
    assert text.startswith(
        "Characters Some characters of this patient\u2019s name cannot be printed"
    )


def test_notes_flow_over_pages(catalog: Catalog) -> None:
    pages = page_texts(pdf_of(a_note(treatment=a_treatment(notes="word " * 4000)), catalog))
    assert len(pages) >= 3
    assert " ".join(pages).count("word ") >= 3990
