"""Start the program: a command when one is given, else the window."""

import gc
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

CANNOT_RUN_HERE = 3
NO_DISPLAY = (
    "injector_app needs a display to open its window and found none; without one, use the "
    "commands init, demo, patients, treatments, note, audit, backup, tour or pictures "
    "(see injector-app --help)."
)


def run() -> None:
    """Entry point of the installed `injector-app` command and of main.py."""
    importlib.import_module("injector_app.system.private_process").keep_memory_private()
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> int:
    """Run one command or the window; returns the exit code.

    Modules are loaded by name because --help and the headless commands must not wait for Qt,
    and the window must not wait for the database (decision 0006).
    """
    options = _options(arguments)
    options.data_dir = options.data_dir or _folder_from_environment()
    if options.command == "tour":
        return int(importlib.import_module("injector_app.app.tour.tour").run_tour(options.folder))
    if options.command == "pictures":
        module = importlib.import_module("injector_app.app.pictures.take_pictures")
        return int(module.take_pictures(options.folder, tuple(options.size)))
    if options.command:
        return int(importlib.import_module("injector_app.app.command").run(options))
    if not _has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - no window to say it in
        return CANNOT_RUN_HERE
    # Nothing of what a start loads is garbage; `Jobs` switches collection on when it is done.
    gc.disable()
    return int(importlib.import_module("injector_app.app.window").open_window(options.data_dir))


def _options(arguments: Sequence[str]) -> Any:  # noqa: ANN401 - as argparse gives them
    if not arguments:
        return SimpleNamespace(command=None, data_dir=None)
    return (
        importlib.import_module("injector_app.app.arguments").build_parser().parse_args(arguments)
    )


def _folder_from_environment() -> Path | None:
    folder = os.environ.get("INJECTOR_DATA_DIR")
    return Path(folder) if folder else None


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
