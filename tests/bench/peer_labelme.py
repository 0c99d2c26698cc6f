"""Child process: labelme places a point and drags 100; runs in the peers' environment."""

# mypy: ignore-errors
# ruff: noqa: ANN204, ARG002, ANN001, ANN201, ANN202, B905, PLR0915
# The other environment has what is imported here; ours has not.

import os
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ["QT_API"] = "pyqt5"

from labelme._shape import Shape
from labelme.app import MainWindow
from peer_rounds import DRAGGED, FRAMES, PaintClock, free, marked, report
from PyQt5.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PyQt5.QtGui import QMouseEvent
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication

LABEL = "point"


class Watch(QObject):
    """Tells a clock when the canvas is painted."""

    def __init__(self, clock, canvas):
        super().__init__(canvas)
        self._clock, self._canvas, self._is_busy = clock, canvas, False
        canvas.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Paint and not self._is_busy:
            self._is_busy = True
            self._canvas.event(event)
            self._is_busy = False
            self._clock.count()
            return True
        return False


def main(picture):
    application = QApplication([])
    folder = Path(tempfile.mkdtemp())
    window = MainWindow(
        config_overrides={"display_label_popup": False, "labels": [LABEL], "auto_save": False},
        file_or_dir=picture,
        output_dir=str(folder),
    )
    window.resize(1200, 900)
    window.show()
    clock = PaintClock(application.processEvents)
    clock.rest(2)
    canvas = window._canvas_widgets.canvas
    shapes = []
    for x, y in marked():
        shape = Shape(label=LABEL, shape_type="point")
        shape.add_point(QPointF(x, y))
        shapes.append(shape)
    window._load_shapes(shapes)
    names = window._docks.unique_label_list
    names.setCurrentItem(names.find_label_item(LABEL))
    window._switch_canvas_mode(edit=False, create_mode="point")
    clock.rest(1)
    Watch(clock, canvas)

    def pixel(x, y):
        return ((QPointF(x, y) + canvas._compute_image_origin_offset()) * canvas.scale).toPoint()

    placing = []
    for place in free():
        before = len(canvas.shapes)
        QTest.mouseMove(canvas, pixel(*place))
        clock.rest()
        placing.append(
            clock.after(partial(QTest.mouseClick, canvas, Qt.LeftButton, pos=pixel(*place)))
        )
        clock.rest()
        assert len(canvas.shapes) == before + 1
        names.setCurrentItem(names.find_label_item(LABEL))
    window._switch_canvas_mode(edit=True)
    canvas.select_shapes(canvas.shapes[:DRAGGED])
    clock.rest(1)
    start = pixel(*next(marked()))
    QTest.mouseMove(canvas, start)
    clock.rest()
    # A vertex under the pointer would be dragged alone: what is held is the shape.
    canvas._set_highlight(
        hovered_shape=None, hovered_edge=None, hovered_vertex=None, hovered_rotation=None
    )
    first = QPointF(canvas.shapes[0].points[0])
    send(application, canvas, QEvent.MouseButtonPress, start)
    canvas.select_shapes(canvas.shapes[:DRAGGED])
    dragging = []
    for frame in range(FRAMES):
        goal = start + QPoint(8 + frame % 30, frame % 25)
        dragging.append(clock.after(partial(send, application, canvas, QEvent.MouseMove, goal)))
    assert canvas.shapes[0].points[0] != first, "nothing was dragged"
    moved = sum(shape.points[0] != QPointF(*at) for shape, at in zip(canvas.shapes, marked()))
    assert moved == DRAGGED, moved
    report(placing, dragging)
    os._exit(0)


def send(application, canvas, kind, place):
    button = Qt.LeftButton if kind == QEvent.MouseButtonPress else Qt.NoButton
    event = QMouseEvent(
        kind,
        QPointF(place),
        QPointF(canvas.mapToGlobal(place)),
        button,
        Qt.LeftButton,
        Qt.NoModifier,
    )
    application.sendEvent(canvas, event)


if __name__ == "__main__":
    main(sys.argv[1])
