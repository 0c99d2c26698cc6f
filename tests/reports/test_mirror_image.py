"""Only an exact mirror image may stand for its twin."""

from dataclasses import replace

from injector_app.domain.diagram import Diagram
from injector_app.domain.outline import Layer, Shape, Step
from injector_app.reports.mirror_image import is_mirror_image
from tests.support.small_catalog import a_diagram


def a_drawing(*path: Step, fill: str = "ink") -> Diagram:
    return replace(a_diagram("d", None), layers=(Layer("ink", (Shape(fill, path),)),))


DRAWING = a_drawing(("M", (100.0, 50.0)), ("L", (200.0, 60.0)))


def test_mirrored_path_is_recognised() -> None:
    assert is_mirror_image(DRAWING, a_drawing(("M", (700.0, 50.0)), ("L", (600.0, 60.0))))


def test_anything_else_is_not() -> None:
    mirrored: tuple[Step, ...] = (("M", (700.0, 50.0)), ("L", (600.0, 60.0)))
    others = (
        DRAWING,
        a_drawing(*mirrored[:1]),
        a_drawing(*mirrored, fill="skin"),
        a_drawing(mirrored[0], ("L", (600.2, 60.0))),
        a_drawing(mirrored[0], ("L", (600.0, 60.1))),
        a_drawing(mirrored[0], ("M", (600.0, 60.0))),
        replace(a_drawing(*mirrored), width=801.0),
    )
    assert not any(is_mirror_image(DRAWING, other) for other in others)
