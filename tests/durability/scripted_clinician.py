"""Child process: charts in the real window with real clicks, and says what was acknowledged.

Prints `DRAFT id`, then `EDIT number digest` whenever the chart changed, and
`ACK number version points digest` when the screen says that this very state is saved.
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from injector_app.domain.position import Position
from injector_app.gui.application import build_application
from injector_app.gui.chart.save_state import Saved, SaveState
from injector_app.gui.shared.object_names import ObjectName
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import SystemClock
from injector_app.system.paths import DataFolder, resources_folder
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.sign_in import sign_in
from tests.durability.state_digest import state_digest
from tests.support.chart_hand import LEFT, ChartHand
from tests.support.clinic import CLINICIAN, PASSWORD
from tests.support.pause import pause
from tests.support.real_desk import RealDesk
from tests.support.window import find

TOO_EARLY = "too-early"
LONGEST_PAUSE_MS = 40
LONGEST_WORK_MS = 20_000


class Witness:
    """Prints every state, and which of them the screen called saved."""

    def __init__(self, desk: RealDesk, *, too_early: bool) -> None:
        self._document = desk.page.document
        self._autosave = desk.presenter._autosave
        self._edits = 0
        _say("DRAFT", self._document.treatment.id)
        # Before the autosave hears of the edit, so that no state is stored that was not printed.
        self._document.treatment_changed.disconnect(self._autosave._on_treatment_changed)
        self._document.treatment_changed.connect(self._on_edit)
        if too_early:
            self._document.treatment_changed.connect(self._acknowledge)
        self._document.treatment_changed.connect(self._autosave._on_treatment_changed)
        if not too_early:
            self._autosave.state_changed.connect(self._on_state)

    def _on_edit(self) -> None:
        self._edits += 1
        _say("EDIT", self._edits, state_digest(self._document.treatment))

    def _on_state(self, state: SaveState) -> None:
        if isinstance(state, Saved):
            self._acknowledge()

    def _acknowledge(self) -> None:
        treatment = self._document.treatment
        version, points = self._autosave.version, len(treatment.chart)
        _say("ACK", self._edits, version, points, state_digest(treatment))


class Clinician:
    """Places points; now and then drags one, changes its dose, types a note, or undoes."""

    def __init__(self, desk: RealDesk, chance: random.Random) -> None:
        self._hand = ChartHand(desk.page)
        self._undo = find(desk.page, ObjectName.CHART_UNDO, QAbstractButton)
        self._notes = find(desk.page, ObjectName.VISIT_NOTES, QPlainTextEdit)
        self._chance = chance

    def work(self) -> None:
        """Until it is killed, or long after whoever should have killed it is gone."""
        end = QDeadlineTimer(LONGEST_WORK_MS)
        self._hand.take_dose("5")
        acts = (self._place, self._drag, self._change_dose, self._take_back, self._write)
        while not end.hasExpired():
            self._chance.choices(acts, weights=(7, 1, 1, 1, 1))[0]()
            pause(self._chance.randint(0, LONGEST_PAUSE_MS))

    def _place(self) -> None:
        place = Position(self._chance.uniform(0.3, 0.7), self._chance.uniform(0.15, 0.85))
        self._hand.click(place)

    def _drag(self) -> None:
        if spot := self._some_mark():
            way = QPoint(self._chance.randint(-40, 40), self._chance.randint(-40, 40))
            self._hand.drag(spot, way)

    def _change_dose(self) -> None:
        if spot := self._some_mark():
            QTest.mouseClick(self._hand.canvas.viewport(), LEFT, pos=spot)
            self._hand.type(str(self._chance.randint(1, 9)))
            self._hand.key(Qt.Key.Key_Return)

    def _take_back(self) -> None:
        QTest.mouseClick(self._undo, LEFT)

    def _write(self) -> None:
        QTest.keyClicks(self._notes, self._chance.choice(("well ", "calm ", "no pain ")))

    def _some_mark(self) -> QPoint | None:
        points = self._hand.points
        if not points:
            return None
        return self._hand.pixel_of(self._chance.choice(points).id)


def _say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main(root: str, seed: str, fault: str) -> None:
    """Sign in, begin a treatment, and chart until it is killed."""
    _application, look = build_application()
    work = sign_in(
        DataFolder(Path(root)),
        sign_in=CLINICIAN,
        password=PASSWORD,
        catalog=load_catalog(resources_folder()),
        clock=SystemClock(),
    )
    desk = RealDesk(work, look)
    desk.start_treatment(find_patients(work, words="")[0].patient.id)
    witness = Witness(desk, too_early=fault == TOO_EARLY)
    chance = random.Random(int(seed))  # noqa: S311 - a repeatable script, no secret
    Clinician(desk, chance).work()
    # Qt does not keep who listens.
    del witness


if __name__ == "__main__":
    main(*sys.argv[1:])
