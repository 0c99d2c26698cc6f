"""Edition: one version of the atlas as drawn for one body; where a stored position is true."""

from typing import NamedTuple

# The body that everybody is charted on unless another was chosen.
DEFAULT_BODY = "adult"


class Edition(NamedTuple):
    """An atlas version and the body it was drawn for."""

    version: int
    body: str = DEFAULT_BODY


class DrawingId(NamedTuple):
    """One drawing: two drawings of one name in two editions are two drawings."""

    edition: Edition
    diagram: str
