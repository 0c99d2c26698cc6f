"""The first chart is made ready behind the list of patients."""

from pathlib import Path

from injector_app.app.first_chart import first_art
from injector_app.domain.catalog import Catalog
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.gui.shared.theme import Look
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, open_as
from tests.support.real_catalog import real_catalog
from tests.support.real_desk import RealDesk, wait_until


def test_first_drawing_is_read_and_built() -> None:
    catalog = real_catalog()
    art = first_art(catalog)
    assert art.diagram.drawing_id.edition == catalog.edition_for(DEFAULT_BODY)
    assert art.diagram.id == next(iter(catalog.diagrams))
    assert art.is_ready


def test_chart_opens_as_large_as_it_was_rehearsed(
    template: Path, tmp_path: Path, catalog: Catalog, look: Look
) -> None:
    work = open_as(CLINICIAN, template, tmp_path / "data", catalog)
    patient = a_registered_patient(work)
    desk = RealDesk(work, look)
    canvas = desk.page.canvas_panel.canvas
    wait_until(lambda: bool(canvas.layers))
    rehearsed, scale = canvas.viewport().size(), canvas.scale_factor
    desk.start_treatment(patient.id)
    assert (canvas.viewport().size(), canvas.scale_factor) == (rehearsed, scale)
    desk.close()
