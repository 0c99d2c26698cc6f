"""Colours: the design tokens of the light and the dark theme."""

from dataclasses import dataclass

from injector_app.domain.theme import Theme


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of the window, by what it is for.

    Text on its surface keeps a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), and the frame of a
    control at least 3 to 1 (1.4.11).
    """

    page: str
    surface: str
    sunken: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    problem: str
    problem_soft: str
    alert: str
    alert_soft: str
    success: str
    success_soft: str


LIGHT = Colours(
    page="#f5f7f8",
    surface="#ffffff",
    sunken="#eceff1",
    line="#dce2e6",
    line_strong="#82909b",
    text="#172026",
    muted="#55636d",
    accent="#0b6e75",
    accent_hover="#095b61",
    accent_pressed="#074a4f",
    accent_soft="#e1f0f1",
    on_accent="#ffffff",
    problem="#a8241b",
    problem_soft="#fbe9e7",
    alert="#6a4700",
    alert_soft="#fdf0d0",
    success="#1f6b3a",
    success_soft="#e3f3e8",
)

DARK = Colours(
    page="#14181d",
    surface="#1c2228",
    sunken="#101418",
    line="#2e3740",
    line_strong="#667786",
    text="#e7ebee",
    muted="#a0adb7",
    accent="#55bcc3",
    accent_hover="#72cbd1",
    accent_pressed="#8fd8dd",
    accent_soft="#17363a",
    on_accent="#06282b",
    problem="#ff9a90",
    problem_soft="#3b1f1d",
    alert="#f2cf80",
    alert_soft="#3a2f16",
    success="#8fd6a5",
    success_soft="#1a3323",
)


def colours_of(theme: Theme) -> Colours:
    """The tokens of a theme; paper is light."""
    return DARK if theme is Theme.DARK else LIGHT
