"""OverlayColours: the colours of region borders, landmarks and their names over the drawing."""

from dataclasses import dataclass

from injector_app.domain.theme import Theme


@dataclass(frozen=True, slots=True)
class OverlayColours:
    """Lines and words; `halo` keeps words readable over skin, hair and paper."""

    region: str
    skin_area: str
    caution: str
    landmark: str
    halo: str


# The skin is light in both themes, so the same dark words are read on it; beside the body the halo
# carries them.
LIGHT = OverlayColours(
    region="#0b5a60", skin_area="#5b4a8a", caution="#9a3412", landmark="#1d3557", halo="#ffffff"
)
DARK = OverlayColours(
    region="#08464b", skin_area="#43356f", caution="#7c2a0e", landmark="#14263f", halo="#f0e6df"
)


def overlay_colours_of(theme: Theme) -> OverlayColours:
    """The colours of a theme; paper is light."""
    return DARK if theme is Theme.DARK else LIGHT
