"""Strokes of a glyph become operators of a page."""

from injector_app.reports.outline_pen import OutlinePen


def test_strokes() -> None:
    pen = OutlinePen()
    pen.moveTo((0, 0))
    pen.lineTo((30, 0))
    pen.qCurveTo((60, 0), (60, 30))
    pen.curveTo((1, 2), (3, 4), (5, 6))
    pen.closePath()
    assert pen.operators == ["0 0 m", "30 0 l", "50 0 60 10 60 30 c", "1 2 3 4 5 6 c", "h"]
