"""The returning visit at human speed on a screen of its own, recorded; see script/visit."""

import argparse
import logging
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from injector_app.gui.application import build_application
from tests.journeys.journeys import returning_visit
from tests.support.clinic import SteppingClock, set_up
from tests.support.human_hand import HumanHand
from tests.support.human_pace import HumanPace
from tests.support.journey_stage import SIZE, JourneyStage, open_stage
from tests.support.real_catalog import real_catalog
from tests.support.screen_recorder import ScreenRecorder
from tests.support.virtual_screen import NoVirtualScreen, virtual_screen, x_hand

ACTIONS, SEED = 18, 4
# What the moves and the typing of the visit take; the rest of the time is pauses.
HANDWORK_S = 45


def main() -> int:
    """Record one visit; the exit code tells whether it kept to its number of actions."""
    parser = argparse.ArgumentParser(prog="script/visit", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="OUT_DIR")
    parser.add_argument("--minutes", type=float, default=10.0)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(filename=options.folder / "log.txt", level=logging.INFO)
    try:
        with virtual_screen(*SIZE, "xdotool") as display:
            os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
            actions = _visit(options.folder, options.minutes * 60)
    except NoVirtualScreen as problem:
        sys.stderr.write(f"{problem}\n")
        return 3
    sys.stdout.write(f"{actions} actions, at most {ACTIONS}\n")
    return 0 if actions <= ACTIONS else 1


def _visit(folder: Path, seconds: float) -> int:
    application, look = build_application()
    with tempfile.TemporaryDirectory() as name:
        clinic = Path(name) / "clinic"
        set_up(clinic, real_catalog())
        stage = open_stage(clinic, Path(name), real_catalog(), look)
        actions = _record(stage, folder, seconds)
        stage.close()
    application.processEvents()
    return actions


def _record(stage: JourneyStage, folder: Path, seconds: float) -> int:
    recorder, pace = ScreenRecorder(folder), HumanPace(SEED)
    ticking = _let_time_pass(stage)
    stage.desk.window.move(0, 0)
    pauses = pace.pauses(ACTIONS, max(0.0, seconds - HANDWORK_S))
    with x_hand() as program:
        hand = HumanHand(stage.desk, program, pace, pauses=pauses, tell=recorder.tell)
        try:
            returning_visit(replace(stage, hand=hand))
        finally:
            recorder.stop()
    ticking.stop()
    recorder.tell(f"exported; {len(hand.actions)} actions")
    return len(hand.actions)


def _let_time_pass(stage: JourneyStage) -> QTimer:
    """The clock of the tests stands still by itself."""
    clock = stage.work.clock
    assert isinstance(clock, SteppingClock)
    timer = QTimer(stage.desk.window, interval=1000)
    timer.timeout.connect(lambda: clock.move(seconds=1))
    timer.start()
    return timer


if __name__ == "__main__":
    sys.exit(main())
