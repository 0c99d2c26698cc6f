"""The art of a layer waits as text until somebody looks."""

import pytest

from injector_app.domain.outline import Shape
from injector_app.reference.shapes_on_demand import ShapesOnDemand

TRIANGLE = {"fill": "ink", "d": "M0 0l10 0l0 10Z"}


def test_shapes_are_read_when_they_are_asked_for() -> None:
    shapes = ShapesOnDemand([TRIANGLE, {"fill": "skin-0", "d": "M0 0l10 0Z"}])
    assert len(shapes) == 2
    assert [shape.fill for shape in shapes] == ["ink", "skin-0"]
    assert isinstance(shapes[0], Shape)
    assert [shape.fill for shape in shapes[1:]] == ["skin-0"]


def test_shapes_are_read_once() -> None:
    shapes = ShapesOnDemand([TRIANGLE])
    assert shapes[0] is shapes[0]


def test_nothing_is_read_before_that() -> None:
    shapes = ShapesOnDemand([{"fill": "ink", "d": "no path"}])
    assert len(shapes) == 1
    with pytest.raises(ValueError):  # noqa: PT011 - the text itself is the message
        shapes[0]
