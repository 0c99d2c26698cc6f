"""Strike an act at each of its calls with every fault, and print what is wrong after which."""

from typing import Protocol

from tests.support.faults.plan import EVERY_FAILURE, KILL, TEAR, Fault


class Rounds(Protocol):
    """An act that can be done anew, and judged after it was struck."""

    def count(self) -> int:
        """How many calls of it change the disk."""

    def round(self, fault: Fault, at: int) -> str:
        """What is wrong after it met the fault at that call; empty when all is well."""


def strike_every_call(name: str, rounds: Rounds, every: int) -> None:
    """Each `every`-th call, shifted by one from fault to fault.

    Prints `NAME: N calls, M rounds` at the end.
    """
    total, done = rounds.count(), 0
    for kind, fault in enumerate((KILL, TEAR, *EVERY_FAILURE)):
        for at in range(1 + kind % every, total + 1, every):
            done += 1
            if wrong := rounds.round(fault, at):
                print(f"{fault.name} {at}: {wrong}")  # noqa: T201 - the test reads it
    print(f"{name}: {total} calls, {done} rounds")  # noqa: T201 - the test reads it
