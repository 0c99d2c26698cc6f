"""Child process: napari places a point and drags 100; runs in the peers' environment."""

# mypy: ignore-errors
# ruff: noqa: ANN001, ANN201, ANN202, PLR0915
# The other environment has what is imported here; ours has not.

import os
import sys
from functools import partial

os.environ["QT_API"] = "pyqt6"

import napari
import numpy as np
from napari.qt import get_qapp
from peer_rounds import DRAGGED, FRAMES, PaintClock, free, marked, report
from PyQt6.QtCore import QEvent, QPointF, Qt
from PyQt6.QtGui import QMouseEvent
from skimage.io import imread

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def main(picture):
    viewer = napari.Viewer(show=False)
    application = get_qapp()
    viewer.window._qt_window.resize(1200, 900)
    viewer.add_image(imread(picture)[..., :3], rgb=True)
    layer = viewer.add_points(np.array([(y, x) for x, y in marked()]), size=18)
    viewer.show()
    clock = PaintClock(application.processEvents)
    clock.rest(3)
    canvas = viewer.window._qt_viewer.canvas
    canvas._scene_canvas.events.draw.connect(clock.count, position="last")
    native = canvas.native

    def pixel(x, y):
        zoom, centre = viewer.scene.camera.zoom, viewer.scene.camera.center[-2:]
        return QPointF(
            (x - centre[1]) * zoom + native.width() / 2,
            (y - centre[0]) * zoom + native.height() / 2,
        )

    def send(kind, place, button, held):
        spot = QPointF(native.mapToGlobal(place))
        event = QMouseEvent(kind, place, spot, button, held, Qt.KeyboardModifier.NoModifier)
        application.sendEvent(native, event)

    def click(place):
        send(QEvent.Type.MouseButtonPress, place, LEFT, LEFT)
        send(QEvent.Type.MouseButtonRelease, place, LEFT, NONE)

    layer.mode = "add"
    placing = []
    for place in free():
        before = len(layer.data)
        send(QEvent.Type.MouseMove, pixel(*place), NONE, NONE)
        clock.rest(0.3)
        placing.append(clock.after(partial(click, pixel(*place))))
        clock.rest(0.3)
        assert len(layer.data) == before + 1, (before, len(layer.data))
    layer.mode = "select"
    layer.selected_data = set(range(DRAGGED))
    clock.rest(1)
    was = layer.data[:DRAGGED].copy()
    start = pixel(*next(marked()))
    send(QEvent.Type.MouseMove, start, NONE, NONE)
    clock.rest(0.3)
    send(QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    dragging = []
    for frame in range(FRAMES):
        goal = start + QPointF(8 + frame % 30, frame % 25)
        dragging.append(clock.after(partial(send, QEvent.Type.MouseMove, goal, NONE, LEFT)))
    moved = int((layer.data[:DRAGGED] != was).any(axis=1).sum())
    assert moved == DRAGGED, moved
    report(placing, dragging)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
