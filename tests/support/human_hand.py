"""HumanHand: a counting hand that goes through the X server, as fast as a person is."""

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from injector_app.domain.position import Position
from tests.support.counting_hand import NO_KEY, CountingHand
from tests.support.human_pace import HumanPace
from tests.support.pause import pause
from tests.support.real_desk import RealDesk

if TYPE_CHECKING:
    from subprocess import Popen

STEP_S = 1 / 60
NAMES = {" ": "space", "-": "minus", ".": "period", ",": "comma", "/": "slash"}
MODIFIERS = {
    NO_KEY: "",
    Qt.KeyboardModifier.ShiftModifier: "shift+",
    Qt.KeyboardModifier.ControlModifier: "ctrl+",
}


class HumanHand(CountingHand):
    """Moves along a way, types letter by letter, and thinks after each action."""

    def __init__(
        self,
        desk: RealDesk,
        x_hand: "Popen[str]",
        pace: HumanPace,
        *,
        pauses: Iterator[float],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(desk)
        self._x_hand, self._pace, self._pauses, self._tell = x_hand, pace, pauses, tell

    @override
    def point_at(self, position: Position) -> None:
        self._move(self.canvas.viewport().mapToGlobal(self.pixel(position)))

    @override
    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        self._focused()
        self._order(f"key {MODIFIERS[keys]}{key.name.removeprefix('Key_').lower()}")
        self._did(f"key {key.name}")

    @override
    def word(self, text: str) -> None:
        for letter in text:
            self._focused()
            self._order(f"key {NAMES.get(letter, letter)}")
            self._wait(self._pace.between_keys())
        is_secret = self._is_secret()
        self._order("key Return")
        self._did("type the password" if is_secret else f"type {text}")

    @override
    def _click(self, widget: QWidget, spot: QPoint) -> None:
        self._check_uppermost(widget, spot)
        self._move(widget.mapToGlobal(spot))
        self._order("click 1")

    @override
    def _did(self, what: str) -> None:
        self._wait(0.3)
        super()._did(what)
        self._tell(f"{len(self.actions)}. {what}")
        self._linger(next(self._pauses, 0.0))

    def _linger(self, seconds: float) -> None:
        """The person looks, or injects; now and then the hand passes over the window."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._wait(min(left, self._pace.resting()))
            if end - time.monotonic() > 1:
                self._move(self._somewhere())

    def _somewhere(self) -> QPoint:
        root, chance = self._root(), self._pace.chance
        spot = chance.randrange(root.width()), chance.randrange(root.height())
        return root.mapToGlobal(QPoint(*spot))

    def _move(self, goal: QPoint) -> None:
        start, seconds = QCursor.pos(), self._pace.reaching()
        steps = max(1, round(seconds / STEP_S))
        for step in range(1, steps + 1):
            share = step / steps
            # Slow at both ends, as hands are.
            spot = start + (goal - start) * (share * share * (3 - 2 * share))
            self._order(f"mousemove {spot.x()} {spot.y()}")
            self._wait(STEP_S)

    def _is_secret(self) -> bool:
        line = self._focused()
        return isinstance(line, QLineEdit) and line.echoMode() is not QLineEdit.EchoMode.Normal

    def _order(self, command: str) -> None:
        assert self._x_hand.stdin is not None
        self._x_hand.stdin.write(f"{command}\n")
        self._x_hand.stdin.flush()

    def _wait(self, seconds: float) -> None:
        pause(round(seconds * 1000))
