"""A point placed among 300 and 100 points dragged, beside napari and labelme in one run.

The same number of points in a window of 1200 x 900, from the mouse event until the canvas has
painted after it (see peer_rounds). labelme and ours draw offscreen. napari draws with OpenGL,
which offscreen has not: it and ours draw on a virtual screen, napari through Mesa in software.
Peers place points with a label chosen beforehand, so that no dialog opens. Ours also names
muscle and side, keeps the totals and saves each edit; the peers do nothing of that.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QImage

from tests.bench.timing import Line, ratio
from tests.support.virtual_screen import virtual_screen

HERE = Path(__file__).parent
PEER_PYTHON = HERE.parents[1] / ".venv-peers" / "bin" / "python"
ROUNDS = 3
PICTURE_SIZE = 780, 780
TASKS = {"place": "Place a point among 300", "drag": "Frame of dragging 100"}


def beside_peers(folder: Path) -> list[Line]:
    """Lines against labelme, then against napari; each pair runs in turn."""
    picture = folder / "picture.png"
    image = QImage(*PICTURE_SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFFEEDD)
    image.save(str(picture))
    lines = _against("labelme", picture, {"QT_QPA_PLATFORM": "offscreen"}, folder)
    with virtual_screen(1280, 960) as display:
        screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        return [*lines, *_against("napari", picture, screen, folder)]


def _against(peer: str, picture: Path, screen: Mapping[str, str], home: Path) -> list[Line]:
    peers = {"HOME": str(home), "PYTHONPATH": str(HERE), **screen}
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_child([sys.executable, str(HERE / "child_points.py")], screen))
        script = str(HERE / f"peer_{peer}.py")
        theirs.append(_child([str(PEER_PYTHON), script, str(picture)], peers))
    return [
        ratio(
            what,
            ours=statistics.median(each[task] for each in ours),
            peer=statistics.median(each[task] for each in theirs),
            named=peer,
            limit=1,
        )
        for task, what in TASKS.items()
    ]


def _child(command: list[str], surroundings: Mapping[str, str]) -> dict[str, float]:
    done = subprocess.run(  # noqa: S603 - our own scripts
        command,
        env={**os.environ, **surroundings},
        check=True,
        capture_output=True,
        text=True,
        timeout=180,
    )
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return answer
