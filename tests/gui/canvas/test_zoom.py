"""How far one can zoom."""

import pytest
from PySide6.QtCore import QSizeF

from injector_app.gui.canvas.zoom import CLOSEST, allowed_scale, fit_scale, wheel_factor
from tests.support.small_catalog import a_diagram

FACE = a_diagram("face_front", None)


def test_whole_diagram_fits_with_a_margin() -> None:
    assert fit_scale(FACE, QSizeF(832, 2000)) == 1.0
    assert fit_scale(FACE, QSizeF(2000, 1032)) == 1.0


def test_no_room_at_all_still_has_a_scale() -> None:
    assert fit_scale(FACE, QSizeF(0, 0)) > 0


@pytest.mark.parametrize(("wanted", "allowed"), [(0.1, 0.5), (1.0, 1.0), (99.0, 0.5 * CLOSEST)])
def test_zoom_stays_within_bounds(wanted: float, allowed: float) -> None:
    assert allowed_scale(wanted, 0.5) == allowed


def test_wheel_there_and_back_is_nothing() -> None:
    assert wheel_factor(120) * wheel_factor(-120) == pytest.approx(1)
    assert wheel_factor(30) ** 4 == pytest.approx(wheel_factor(120))
