"""What was charted on version 1 is shown and printed as before once version 2 is there."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.note import SignedNote
from injector_app.domain.note_sheet import note_sheet
from injector_app.domain.position import Position
from injector_app.domain.theme import Theme
from injector_app.gui.note.sheet_view import SheetView
from injector_app.gui.shared.theme import Look
from injector_app.reference.load_catalog import load_catalog
from injector_app.reports.writer import write_note_pdf
from tests.support.atlas import a_second_version, the_first_version
from tests.support.builders import a_note, a_point, a_treatment
from tests.support.two_painters import on_screen

PLACES = (("face_front", 0.42, 0.36), ("head_left", 0.5, 0.4), ("head_right", 0.5, 0.4))


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The program with one version of the atlas."""
    return load_catalog(the_first_version(tmp_path_factory.mktemp("before")))


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The same with a second one, in which every drawing differs."""
    return load_catalog(a_second_version(tmp_path_factory.mktemp("after")))


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(qapp)


def charted_on(version: int, body: str = "adult") -> SignedNote:
    points = tuple(
        a_point(diagram=view, position=Position(x, y), atlas_version=version, variant=body)
        for view, x, y in PLACES
    )
    return a_note(treatment=a_treatment(chart=Chart(points)))


def shown(note: SignedNote, catalog: Catalog, look: Look, qtbot: QtBot) -> QImage:
    view = SheetView(look, catalog)
    qtbot.addWidget(view)
    view.resize(840, 600)
    view.show_note(note, note_sheet(note, catalog))
    view.show()
    page = view.widget()
    assert page is not None
    return page.grab().toImage()


def test_drawing_is_really_changed(before: Catalog, after: Catalog) -> None:
    old, new = before.diagram("face_front"), after.diagram("face_front")
    assert (old.atlas_version, new.atlas_version) == (1, 2)
    colours = before.palette[Theme.PRINT]
    assert on_screen(old, colours, 200) != on_screen(new, colours, 200)


def test_old_note_is_printed_to_the_byte_as_before(before: Catalog, after: Catalog) -> None:
    note = charted_on(1)
    assert write_note_pdf(note, after) == write_note_pdf(note, before)


def test_old_note_is_shown_to_the_pixel_as_before(
    before: Catalog, after: Catalog, look: Look, qtbot: QtBot
) -> None:
    note = charted_on(1)
    assert shown(note, after, look, qtbot) == shown(note, before, look, qtbot)


@pytest.mark.parametrize(("version", "body"), [(2, "adult"), (2, "adult_male")])
def test_control_the_same_places_on_another_edition_look_otherwise(
    after: Catalog, look: Look, qtbot: QtBot, version: int, body: str
) -> None:
    other, note = charted_on(version, body), charted_on(1)
    assert shown(other, after, look, qtbot) != shown(note, after, look, qtbot)
    pdf = write_note_pdf(other, after)
    assert f"diagram-{version}-{body}-face_front".encode() in pdf
    assert b"diagram-1-" not in pdf


@pytest.mark.parametrize(("version", "body"), [(2, "adult"), (1, "adult_male"), (9, "adult")])
def test_record_of_an_unknown_edition_is_printed_without_figures(
    before: Catalog, look: Look, qtbot: QtBot, version: int, body: str
) -> None:
    note = charted_on(version, body)
    assert shown(note, before, look, qtbot).height() > 0
    assert b"diagram-" not in write_note_pdf(note, before)


def test_control_a_known_one_has_its_figures(before: Catalog) -> None:
    assert b"diagram-1-adult-face_front" in write_note_pdf(charted_on(1), before)
