"""Small pictures: one per view in use, drawn one at a time, and bare views only once."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.point import PointState
from injector_app.gui.canvas.small_pictures import SIZE, SmallPictures
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_point, a_treatment
from tests.support.small_catalog import small_catalog

VISIT = a_treatment(chart=Chart((a_point(), a_point(state=PointState.PLANNED))))


@pytest.fixture
def pictures(look: Look, catalog: Catalog) -> SmallPictures:
    return SmallPictures(catalog, look)


def test_a_view_in_use_is_drawn_and_named_with_its_marks(pictures: SmallPictures) -> None:
    (shown,) = pictures.of(VISIT, 2.0)
    name = small_catalog().drawing(VISIT.chart.drawings[0])
    assert name is not None
    assert shown.words == f"{name.name}: 1 given, 1 planned"
    assert shown.pixmap.size() == SIZE * 2
    assert shown.pixmap.deviceIndependentSize().toSize() == SIZE


def test_marks_are_on_the_picture_and_never_on_the_bare_view(pictures: SmallPictures) -> None:
    (first,) = pictures.of(VISIT, 1.0)
    moved = a_treatment(chart=Chart((a_point(),)))
    (other,) = pictures.of(moved, 1.0)
    (again,) = pictures.of(VISIT, 1.0)
    assert first.pixmap.toImage() == again.pixmap.toImage()
    assert first.words != other.words


def test_each_view_is_drawn_once(pictures: SmallPictures) -> None:
    assert not pictures.is_ready(VISIT, 1.0)
    assert pictures.draw_next(VISIT, 1.0)
    assert pictures.is_ready(VISIT, 1.0)
    assert not pictures.draw_next(VISIT, 1.0)


def test_visit_without_points_has_no_pictures(pictures: SmallPictures) -> None:
    assert pictures.of(a_treatment(chart=EMPTY_CHART), 1.0) == ()
