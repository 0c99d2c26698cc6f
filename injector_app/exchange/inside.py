"""Where in a file a problem lies."""

from collections.abc import Iterator
from contextlib import contextmanager

from injector_app.domain.errors import RuleBroken


@contextmanager
def inside(place: str) -> Iterator[None]:
    """Put a place of the file, as in `vials[0]`, before the path of a problem inside it."""
    try:
        yield
    except RuleBroken as problem:
        raise problem.at(place) from problem
