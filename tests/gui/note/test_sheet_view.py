"""The note as one page."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.note_sheet import note_sheet
from injector_app.gui.note.figure import Figure
from injector_app.gui.note.sheet_view import SheetView
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_note, a_point, a_treatment


@pytest.fixture
def view(look: Look, qtbot: QtBot, catalog: Catalog) -> SheetView:
    made = SheetView(look, catalog)
    qtbot.addWidget(made)
    made.resize(840, 600)
    made.show()
    return made


def test_every_diagram_in_use_has_its_figure(view: SheetView, catalog: Catalog) -> None:
    chart = Chart((a_point(), a_point(diagram="head_left"), a_point()))
    note = a_note(treatment=a_treatment(chart=chart))
    view.show_note(note, note_sheet(note, catalog))
    names = sorted(figure.accessibleName() for figure in view.findChildren(Figure))
    assert names == ["face_front: points 1, 3", "head_left: points 2"]


def test_page_fits_the_width(view: SheetView, catalog: Catalog, qtbot: QtBot) -> None:
    note = a_note()
    view.show_note(note, note_sheet(note, catalog))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert view.horizontalScrollBar().maximum() == 0


def test_next_note_replaces_the_one_before(view: SheetView, catalog: Catalog) -> None:
    for words in ("first visit", "second visit"):
        note = a_note(treatment=a_treatment(notes=words))
        view.show_note(note, note_sheet(note, catalog))
    page = view.widget()
    assert page is not None
    texts = {label.text() for label in page.findChildren(PlainLabel)}
    assert "second visit" in texts
    assert "first visit" not in texts


def test_unknown_drawing_gives_a_notice_in_place_of_its_figure(
    view: SheetView, catalog: Catalog
) -> None:
    points = (a_point(atlas_version=9), a_point(), a_point(diagram="tail"), a_point(variant="x"))
    note = a_note(treatment=a_treatment(chart=Chart(points)))
    view.show_note(note, note_sheet(note, catalog))
    names = [figure.accessibleName() for figure in view.findChildren(Figure)]
    assert names == ["face_front: points 2"]
    notice = view.findChild(PlainLabel, ObjectName.NOTE_UNDRAWN)
    assert isinstance(notice, PlainLabel)
    assert notice.text().endswith(": 1, 3, 4.")
