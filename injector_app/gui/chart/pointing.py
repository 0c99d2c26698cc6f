"""Pointing: says in words, and with a border, what lies under the pointer."""

from PySide6.QtCore import QObject

from injector_app.domain.diagram import Diagram
from injector_app.domain.ids import PointId
from injector_app.domain.position import Position
from injector_app.domain.region import Region, RegionKind
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_words import point_line, region_words, side_words
from injector_app.gui.chart.status_line import StatusLine


class Pointing(QObject):
    """Follows the pointer over a canvas."""

    def __init__(self, document: ChartDocument, canvas: ChartCanvas, status: StatusLine) -> None:
        super().__init__(canvas)
        self._document = document
        self._canvas = canvas
        self._status = status
        canvas.pointed_at.connect(self._on_pointed_at)

    def _on_pointed_at(self, position: Position | None, point_id: PointId | None) -> None:
        diagram = self._canvas.diagram
        is_on_body = position is not None and diagram.contains(position)
        preferred = self._document.preferred_regions
        region = diagram.region_at(position, preferred) if position and is_on_body else None
        self._canvas.marks.show_region(region)
        if point_id is not None:
            words = self._point_words(point_id)
        elif position and is_on_body:
            words = self._place_words(diagram, position, region)
        else:
            words = ""
        self._status.show_pointed(words)

    def _place_words(self, diagram: Diagram, position: Position, region: Region | None) -> str:
        catalog = self._document.catalog
        zones = dict.fromkeys(
            zone.english for zone in diagram.caution_zones_at(position) if zone is not region
        )
        is_zone = region is not None and region.kind is RegionKind.CAUTION_ZONE
        words = (
            region_words(region.id if region else "", catalog),
            *(("caution zone",) if is_zone else ()),
            side_words(diagram.side_at(position)),
            *(f"caution zone: {name}" for name in zones),
        )
        return " · ".join(words)

    def _point_words(self, point_id: PointId) -> str:
        chart = self._document.treatment.chart
        point = chart.find(point_id)
        return point_line(chart.number(point_id), point, self._document.catalog) if point else ""
