"""Program: kill one visit before each call that changes the disk, and say what is found.

Prints `calls N`, then `K SAID: what is wrong` for each round in which something is.
"""

import itertools
import sys
from collections.abc import Callable
from pathlib import Path

from tests.durability.visit_rounds import NOT_MET, SAID, VisitRounds
from tests.support.faults.plan import KILL, TEAR

JOURNAL = "clinic.db-journal"


def _remove(root: Path) -> None:
    (root / JOURNAL).unlink(missing_ok=True)


def _empty(root: Path) -> None:
    if (root / JOURNAL).exists():
        (root / JOURNAL).write_bytes(b"")


def _nothing(_root: Path) -> None:
    pass


SABOTAGE: dict[str, Callable[[Path], None]] = {
    "none": _nothing,
    "removed": _remove,
    "emptied": _empty,
}


def main(folder: str, planted: str, torn: str, sabotage: str, every: str, start: str) -> None:
    rounds = VisitRounds(Path(folder), planted=planted)
    fault = TEAR if torn == "torn" else KILL
    for at in itertools.count(int(start), int(every)):
        told = rounds.struck(fault, at)
        if NOT_MET in told.lines:
            print("calls", at - 1)  # noqa: T201 - the test reads it
            return
        said = told.lines.count(SAID)
        SABOTAGE[sabotage](rounds.root)
        wrong = rounds.judge(said)
        if told.ended != -9:
            wrong = f"ended with {told.ended}"
        if wrong:
            print(f"{at} {said}: {wrong}")  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main(*sys.argv[1:])
