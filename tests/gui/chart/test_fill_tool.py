"""A grid is laid anew at each change, and is on the chart only once it is accepted."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.domain.region import RegionKind
from injector_app.domain.side import Side
from injector_app.domain.units import Units, sum_units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.fill_tool import FillTool, fillable_at
from injector_app.gui.chart.syringe import Syringe
from tests.support.small_catalog import a_region

BOX = (200.0, 500.0, 500.0, 800.0)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def fill(document: ChartDocument, syringe: Syringe, catalog: Catalog, said: list[str]) -> FillTool:
    """A grid over a rectangle of 87 x 87 mm."""
    made = FillTool(document, syringe)
    made.finished.connect(said.append)
    made.begin(catalog.diagrams["face_front"], None)
    made.take_box(BOX)
    return made


def test_nothing_is_placed_before_it_is_accepted(
    fill: FillTool, document: ChartDocument, said: list[str]
) -> None:
    before = document.treatment
    assert not fill.accept()
    fill.take_count("15")
    assert not fill.accept()
    fill.take_total("50")
    assert document.treatment is before
    assert fill.accept()
    points = document.treatment.chart.points
    assert len(points) == 15
    assert str(sum_units([point.units for point in points])) == "50"
    assert {point.state for point in points} == {PointState.PLANNED}
    assert said == ["15 planned: points 1 to 5: 3.34 U, points 6 to 15: 3.33 U."]
    assert not fill.is_open
    document.undo_stack.undo()
    assert document.treatment == before


def test_number_or_distance_the_last_one_typed_counts(fill: FillTool) -> None:
    fill.take_count("15")
    fill.take_spacing("1.5")
    assert (fill.count, fill.spacing_mm) == (None, 15)
    assert fill.grid is not None
    assert fill.grid.spacing_mm == 15
    fill.take_count("12")
    assert fill.spacing_mm is None
    assert len(fill.grid.places) == 12


def test_outline_that_is_stretched_is_laid_anew(fill: FillTool) -> None:
    fill.take_spacing("1.5")
    assert fill.grid is not None
    before = len(fill.grid.places)
    fill.stretch((200.0, 500.0, 350.0, 800.0))
    assert 0 < len(fill.grid.places) < before
    left, _, right, _ = fill.area.box if fill.area else (0.0,) * 4
    assert (left, right) == (200, 350)


@pytest.mark.parametrize("box", [(200, 500, 210, 800), (400, 500, 300, 800)])
def test_slip_of_a_handle_changes_nothing(
    fill: FillTool, box: tuple[float, float, float, float]
) -> None:
    area = fill.area
    fill.stretch(box)
    fill.take_box(box)
    assert fill.area is area


@pytest.mark.parametrize(
    ("count", "total", "words"),
    [
        ("0", "50", "from 1 to 200 points"),
        ("-3", "50", "from 1 to 200 points"),
        ("abc", "50", "from 1 to 200 points"),
        ("99999", "50", "from 1 to 200 points"),
        ("150", "1", "leaves less than 0.01 U"),
        ("15", "0", "cannot be recorded"),
        ("15", "10001", "more than any vial"),
        ("15", "50.125", "finer than 0.01 U"),
    ],
)
def test_impossible_numbers_are_explained(
    fill: FillTool, document: ChartDocument, count: str, total: str, words: str
) -> None:
    fill.take_total(total)
    problem = fill.problem
    fill.take_count(count)
    assert words in problem + fill.problem
    assert not fill.accept()
    assert not document.treatment.chart


@pytest.mark.parametrize("text", ["0", "abc", "11", "1,234"])
def test_impossible_distance_is_explained(fill: FillTool, text: str) -> None:
    fill.take_spacing(text)
    assert "0.3 to 10 cm" in fill.problem
    assert fill.grid is None


def test_comma_is_refused_with_what_to_type(fill: FillTool) -> None:
    fill.take_spacing("1,5")
    assert "Type 1.5." in fill.problem
    assert fill.grid is None


@pytest.mark.usefixtures("comma_locale")
def test_comma_is_read_where_the_locale_has_one(fill: FillTool) -> None:
    fill.take_spacing("1,5")
    assert fill.spacing_mm == 15
    fill.take_total("50,5")
    assert fill.total == Units.parse("50.5")


def test_another_treatment_drops_the_grid(fill: FillTool, document: ChartDocument) -> None:
    document.open(document.treatment)
    assert not fill.is_open
    assert fill.area is None


def test_skin_is_filled_before_muscle(catalog: Catalog) -> None:
    face = catalog.diagrams["face_front"]
    skin = replace(
        a_region("forehead", Side.MIDLINE, (300, 300, 500, 500)), kind=RegionKind.SKIN_AREA
    )
    face = replace(face, regions=(*face.regions, skin))
    found = fillable_at(face, Position(0.5, 0.41))
    assert found is skin
    assert fillable_at(face, Position(0.2, 0.8)) is None
