"""What lies under the pointer is named: region, side, or the point itself."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from injector_app.domain.catalog import Catalog
from injector_app.domain.position import Position
from injector_app.domain.region import RegionKind
from injector_app.domain.side import Side
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from tests.support.chart_hand import BESIDE_THE_BODY, LEFT_CORRUGATOR, PROCERUS, ChartHand
from tests.support.small_catalog import a_region, an_atlas, small_catalog
from tests.support.window import find


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (PROCERUS, "Procerus · midline"),
        (LEFT_CORRUGATOR, "Corrugator-supercilii · patient's left"),
        (Position(0.3, 0.8), "No region · patient's right"),
        (BESIDE_THE_BODY, ""),
    ],
)
def test_place_is_named(hand: ChartHand, place: Position, words: str) -> None:
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(Position(0.5, 0.2)))
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(place))
    assert find(hand.page, ObjectName.CHART_POINTED, ElidedLabel).full_text == words


def test_point_is_named(hand: ChartHand) -> None:
    hand.place(PROCERUS)
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(Position(0.5, 0.2)))
    QTest.mouseMove(hand.canvas.viewport(), hand.pixel(PROCERUS))
    words = find(hand.page, ObjectName.CHART_POINTED, ElidedLabel).full_text
    assert words == "Point 1 · Procerus · midline · 5 U · given"


class TestCautionZone:
    """A zone is named beside the best region, and never in its place."""

    @pytest.fixture
    def catalog(self) -> Catalog:
        catalog = small_catalog()
        face, head = catalog.diagrams.values()
        box = (300.0, 300.0, 500.0, 600.0)
        zone = replace(a_region("orbital-rim", Side.MIDLINE, box), kind=RegionKind.CAUTION_ZONE)
        atlas = an_atlas(1, replace(face, regions=(*face.regions, zone)), head)
        return replace(catalog, atlases={1: atlas})

    @pytest.mark.parametrize(
        ("place", "words"),
        [
            (PROCERUS, "Procerus · midline · caution zone: orbital-rim"),
            (Position(0.5, 0.5), "Orbital-rim · caution zone · midline"),
            (LEFT_CORRUGATOR, "Corrugator-supercilii · patient's left"),
        ],
    )
    def test_zone_is_named(self, hand: ChartHand, place: Position, words: str) -> None:
        QTest.mouseMove(hand.canvas.viewport(), hand.pixel(Position(0.5, 0.2)))
        QTest.mouseMove(hand.canvas.viewport(), hand.pixel(place))
        assert find(hand.page, ObjectName.CHART_POINTED, ElidedLabel).full_text == words
