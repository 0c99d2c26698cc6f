"""MarkColours: the colours of marks and of what lies around them on the sheet."""

from dataclasses import dataclass

from injector_app.domain.theme import Theme


@dataclass(frozen=True, slots=True)
class MarkColours:
    """Ink and paper of a mark, the ring of a selected one, the border of a pointed-at region."""

    ink: str
    paper: str
    selected: str
    region: str


LIGHT = MarkColours(ink="#0b5a60", paper="#ffffff", selected="#0b8f98", region="#0b6e75")
DARK = MarkColours(ink="#0a3f44", paper="#f4fbfb", selected="#43d6e0", region="#8fe6ec")


def mark_colours_of(theme: Theme) -> MarkColours:
    """The colours of a theme; paper is light."""
    return DARK if theme is Theme.DARK else LIGHT
