"""injector-app pictures: every state of the window, in each size and both themes."""

import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from multiprocessing import get_context
from pathlib import Path

from injector_app.app.demo.fill_demo import fill_demo
from injector_app.app.pictures.contact_sheet import draw_contact_sheets
from injector_app.app.pictures.walk import walk
from injector_app.app.pictures.window_size import SIZES, WindowSize
from injector_app.app.tour.guide import TourFailed
from injector_app.domain.theme import Theme
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import SystemClock
from injector_app.system.paths import DataFolder, resources_folder

DONE, REFUSED = 0, 4
AT_ONCE = 2


def take_pictures(folder: Path, sizes: Sequence[str] = ()) -> int:
    """Leave a folder of light and of dark pictures for each size; returns the exit code.

    Nothing of it touches real records: the demo clinic is made in a temporary folder.
    """
    unknown = set(sizes) - {size.name for size in SIZES}
    if unknown:
        return _refuse(f"There are no pictures of {', '.join(sorted(unknown))}.")
    wanted = [size for size in SIZES if not sizes or size.name in sizes]
    try:
        with tempfile.TemporaryDirectory(prefix="injector-pictures-") as data:
            _take_all(folder, Path(data), wanted)
    except OSError as problem:
        return _refuse(f"The folder {folder} cannot be written ({problem.strerror}).")
    except TourFailed as problem:
        return _refuse(f"The pictures stopped: {problem}.")
    return DONE


def _take_all(folder: Path, data: Path, sizes: Sequence[WindowSize]) -> None:
    demo, catalog = DataFolder(data / "demo"), load_catalog(resources_folder())
    fill_demo(demo, catalog=catalog, clock=SystemClock(), progress=_nothing)
    # Qt takes the scale of the screen from its start: each walk has a process of its own.
    spawned = get_context("spawn")
    with ProcessPoolExecutor(AT_ONCE, spawned, max_tasks_per_child=1) as processes:
        walks = [
            processes.submit(take_walk, folder / size.name, demo.root, size, theme)
            for size, theme in product(sizes, (Theme.LIGHT, Theme.DARK))
        ]
        for each in walks:
            each.result()


def take_walk(folder: Path, demo: Path, size: WindowSize, theme: Theme) -> None:
    """The pictures of one size and theme, over a copy of the demo clinic."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(size.scale)
    into = folder / theme.value
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="injector-pictures-") as data:
        shutil.copytree(demo, Path(data) / "demo")
        walk(into, Path(data), size, theme)
    draw_contact_sheets(into)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201 - a command
    return REFUSED


def _nothing(_done: int, _all: int) -> None:
    """Nobody watches the demo clinic being written."""
