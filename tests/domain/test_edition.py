"""A drawing is told apart by version, body and view."""

from injector_app.domain.edition import DEFAULT_BODY, DrawingId, Edition
from tests.support.builders import a_point
from tests.support.small_catalog import a_diagram


def test_point_and_diagram_name_the_same_drawing() -> None:
    point, diagram = a_point(), a_diagram("face_front", None)
    assert point.drawing_id == diagram.drawing_id
    assert point.drawing_id == DrawingId(Edition(1, DEFAULT_BODY), "face_front")


def test_any_difference_is_another_drawing() -> None:
    others = (a_point(atlas_version=2), a_point(variant="child"), a_point(diagram="head_left"))
    assert a_point().drawing_id not in {point.drawing_id for point in others}
