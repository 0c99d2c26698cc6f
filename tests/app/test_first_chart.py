"""The first chart is made ready behind the list of patients."""

from injector_app.app.first_chart import first_art
from injector_app.domain.edition import DEFAULT_BODY
from tests.support.real_catalog import real_catalog


def test_first_drawing_is_read_and_built() -> None:
    catalog = real_catalog()
    art = first_art(catalog)
    assert art.diagram.drawing_id.edition == catalog.edition_for(DEFAULT_BODY)
    assert art.diagram.id == next(iter(catalog.diagrams))
    assert art.is_ready
