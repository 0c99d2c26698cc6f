"""The card of a patient: after a row is chosen, at a step into the past, and its timeline."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from injector_app.domain.patient import Patient
from injector_app.gui.patient.timeline.timeline_names import TimelineName
from injector_app.gui.patient.timeline.timeline_strip import TimelineStrip
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from tests.bench.asleep import asleep_until
from tests.bench.long_history import VISITS, give_a_history
from tests.bench.timing import Line, milliseconds, percentile, within
from tests.support.builders import a_patient
from tests.support.journey_stage import a_past_visit
from tests.support.real_desk import RealDesk
from tests.support.window import Widget, find

OTHERS, THEIR_VISITS, ROUNDS, SHARE = 5, 2, 8, 0.95
CARD_MS, STEP_MS, TIMELINE_MS = 50, 16, 150


def give_histories(work: Work, regular: Patient) -> None:
    """Forty visits to the regular patient, and some others who are chosen in turn."""
    give_a_history(work, regular)
    for number in range(OTHERS):
        typed = a_patient(record_number="", family=f"Company {number}")
        patient = register_patient(work, patient=typed, duplicates_seen=True)
        for visit in range(THEIR_VISITS, 0, -1):
            a_past_visit(work, patient, days_ago=visit * 90)


def patient_card(work: Work, regular: Patient, look: Look) -> Iterator[Line]:
    """Lines for patients of whom one had 40 treatments."""
    desk = _Desk(RealDesk(work, look))
    chosen = percentile(desk.choose_each(), SHARE)
    desk.choose(regular)
    walked = percentile(desk.walk(), SHARE)
    opened, stepped = desk.timeline()
    desk.close()
    yield within("Card after a row is chosen, p95", ours=chosen, limit=CARD_MS)
    yield within(f"A step through {VISITS} treatments on it, p95", ours=walked, limit=STEP_MS)
    yield within(f"Timeline of {VISITS} treatments", ours=opened, limit=TIMELINE_MS)
    yield within("A step on it, p95", ours=percentile(stepped, SHARE), limit=STEP_MS)


class _Desk:
    """The patients screen of the window, under keys."""

    def __init__(self, desk: RealDesk) -> None:
        self._desk = desk
        desk.stop_daily_check()
        desk.window.resize(1280, 800)
        self._people = self._find(ObjectName.PATIENTS_LIST, QAbstractItemView)
        self._visits = self._find(ObjectName.PATIENT_TREATMENTS, QAbstractItemView)
        self._what = self._find(ObjectName.LAST_TREATMENT_WHAT, PlainLabel)
        self._records = 0
        self._visits.model().modelReset.connect(self._count)

    def choose_each(self) -> list[float]:
        """A click on each found patient in turn; the first round warms up."""
        self._search("Company", found=OTHERS)
        times = [self._choose(row) for _ in range(ROUNDS) for row in range(OTHERS)]
        return times[OTHERS:]

    def choose(self, patient: Patient) -> None:
        self._search(patient.record_number, found=1)
        self._choose(0)
        asleep_until(lambda: self._visits.model().rowCount() == VISITS)
        self._desk.settle()

    def walk(self) -> list[float]:
        """From one treatment to the next, to its painted words."""
        self._visits.setFocus()
        self._visits.setCurrentIndex(self._visits.model().index(0, 0))
        self._desk.settle()
        down = Qt.Key.Key_Down
        return [self._stepped(self._visits, self._what, down) for _ in range(VISITS - 1)]

    def timeline(self) -> tuple[float, list[float]]:
        """Until it is painted with what was read, and its steps."""
        strip = self._find(TimelineName.STRIP, TimelineStrip)

        def show() -> None:
            QTest.keyClick(self._people, Qt.Key.Key_F10)
            asleep_until(lambda: strip.isVisible() and self._desk.jobs.is_idle)
            strip.viewport().repaint()

        opened = milliseconds(show)
        self._desk.settle()
        steps = [self._stepped(strip, strip.viewport(), Qt.Key.Key_Left) for _ in range(VISITS - 1)]
        return opened, steps

    def close(self) -> None:
        self._desk.settle()
        self._desk.close()

    def _choose(self, row: int) -> float:
        def chosen() -> None:
            place = self._people.visualRect(self._people.model().index(row, 0)).center()
            left = Qt.MouseButton.LeftButton
            QTest.mouseClick(self._people.viewport(), left, pos=place)
            asleep_until(lambda: self._desk.jobs.is_idle)
            self._desk.window.repaint()

        before = self._records
        took = milliseconds(chosen)
        assert self._records > before
        # Its small pictures are drawn when the answer stands there already.
        self._desk.settle()
        return took

    def _stepped(self, view: QAbstractItemView, painted: QWidget, key: Qt.Key) -> float:
        before = view.currentIndex()

        def step() -> None:
            QTest.keyClick(view, key)
            painted.repaint()

        took = milliseconds(step)
        assert view.currentIndex() != before
        self._desk.settle()
        return took

    def _count(self) -> None:
        self._records += 1

    def _search(self, words: str, *, found: int) -> None:
        self._find(ObjectName.PATIENTS_SEARCH, QLineEdit).setText(words)
        asleep_until(lambda: self._people.model().rowCount() == found)
        self._desk.settle()

    def _find(self, name: str, kind: type[Widget]) -> Widget:
        return find(self._desk.window, name, kind)
