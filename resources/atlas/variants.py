"""The bodies every view is drawn for, and which of them is being drawn."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

DRAWN = "adult"
VARIANTS = {"adult": "Adult", "adult_male": "Adult, male"}

_body: ContextVar[str] = ContextVar("body", default=DRAWN)


def body() -> str:
    """The body that is being drawn."""
    return _body.get()


@contextmanager
def drawing(variant: str) -> Iterator[None]:
    """Draw this body in the meantime."""
    token = _body.set(variant)
    try:
        yield
    finally:
        _body.reset(token)
