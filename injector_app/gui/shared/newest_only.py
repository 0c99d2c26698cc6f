"""NewestOnly: drop the late answers to questions that were asked again since."""

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


class NewestOnly:
    """Numbers the questions; only the answer to the last one gets through."""

    def __init__(self) -> None:
        self._number = 0

    def wrap(self, receive: Callable[[Answer], None]) -> Callable[[Answer], None]:
        """A receiver for the question that is asked now."""
        self._number += 1
        number = self._number

        def receive_if_newest(answer: Answer) -> None:
            if number == self._number:
                receive(answer)

        return receive_if_newest
