"""Whether one drawing is another turned over: then the file needs only one of them."""

from collections.abc import Sequence
from functools import lru_cache

from injector_app.domain.diagram import Diagram
from injector_app.domain.outline import Step
from injector_app.reports.diagram_form import shown_shapes
from injector_app.reports.same_object import SameObject

# Half of what the drawings are rounded to.
_EXACT = 0.05


def is_mirror_image(diagram: Diagram, other: Diagram) -> bool:
    """Whether turning one drawing over gives exactly the other."""
    return _is_mirror_image(SameObject(diagram), SameObject(other))


@lru_cache(maxsize=64)
def _is_mirror_image(one: SameObject[Diagram], two: SameObject[Diagram]) -> bool:
    diagram, other = one.thing, two.thing
    shapes, others = shown_shapes(diagram), shown_shapes(other)
    return (
        diagram.width == other.width
        and [shape.fill for shape in shapes] == [shape.fill for shape in others]
        and all(
            _is_turned_over(shape.path, twin.path, diagram.width)
            for shape, twin in zip(shapes, others, strict=True)
        )
    )


def _is_turned_over(path: Sequence[Step], other: Sequence[Step], width: float) -> bool:
    return len(path) == len(other) and all(
        verb == twin_verb
        and at[1::2] == to[1::2]
        and all(abs(x + twin - width) < _EXACT for x, twin in zip(at[::2], to[::2], strict=True))
        for (verb, at), (twin_verb, to) in zip(path, other, strict=True)
    )
