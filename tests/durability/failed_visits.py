"""Program: let each call that changes the disk fail in each way, and go on as a person would.

A step that fails must say so within a second, in words for a disk, and lose nothing that was
acknowledged; when the disk is well again the same step must succeed, and the visit end as ever.
Prints `KIND K: what is wrong` for each round in which something is, then one line of numbers.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe
from tests.durability.stored_state import told
from tests.durability.visit_rounds import SAID, VisitRounds
from tests.support.faults.forked import Say, Told, forked
from tests.support.faults.plan import EVERY_FAILURE, NOTHING, Fault, arm, calls, has_tripped

LONGEST_S = 1.0
ENOUGH_AFTER = 1
DISK = {Trouble.DISK_FULL, Trouble.DISK_ERROR, Trouble.FOLDER_NOT_WRITABLE}
SWALLOW = "swallow"
# The lock's holder is a courtesy, and an empty journal is a finished transaction. A scrap of a
# file that was not moved into place (*.new) stays when the disk refuses to remove it as well.
MAY_BE_EMPTY = {"clinic.lock", "clinic.db-journal"}
IN_FORCE = "IN FORCE"
AGAIN = "AGAIN"
ACTS = {
    "_come_in": "sign in",
    "_place": "save draft",
    "_complete": "save draft",
    "_export": "export note",
}


class VisitOnABadDisk:
    """A visit whose disk fails at one call, and a person who reads the message and tries again."""

    def __init__(self, rounds: VisitRounds, say: Say) -> None:
        self._expected = rounds.expected
        self._visit = rounds.visit()
        self._root = rounds.root
        self._say = say
        self._is_mended = False

    def go(self) -> None:
        steps_after = 0
        for number, step in enumerate(self._visit.steps):
            # The fault is met and mended, and one more step went well: the rest is as ever.
            steps_after += has_tripped() or self._is_mended
            if steps_after > ENOUGH_AFTER:
                return
            try:
                self._take(step)
            except (RecordsProblem, RuleBroken):
                # When even the sync that ends a commit was refused, and was refused again, the
                # step is wholly there though it was called a failure. A save is then the same
                # again; what would be made a second time is found by the person who looks.
                if not self._is_there(number):
                    raise
                self._say(IN_FORCE)
                return
            self._say(SAID)

    def close(self) -> None:
        if self._visit.work is not None:
            self._visit.work.close()

    def _take(self, step: Callable[[], None]) -> None:
        began = time.monotonic()
        try:
            step()
        except (RecordsProblem, RuleBroken) as problem:
            self._say(f"TOOK {time.monotonic() - began:.3f}")
            _look_at_words(problem)
            arm(self._root, NOTHING)
            self._is_mended = True
            if step.__name__ == "_start" and self._is_there(2):
                raise
            self._say(f"{AGAIN} {ACTS.get(step.__name__, '')}")
            step()

    def _is_there(self, number: int) -> bool:
        if self._visit.work is None:
            return False
        with self._visit.work.records.reading() as transaction:
            # Whoever looks later signs in to look.
            return told(transaction)[:-2] + ", 'sign in'])" == self._expected[number + 1]


def visit_on_a_bad_disk(
    rounds: VisitRounds, fault: Fault = NOTHING, at: int = 0, *, planted: str = ""
) -> Told:
    root = rounds.fresh()

    def act(say: Say) -> None:
        arm(root, fault, at=at)
        visit = SleepyVisit if planted == SWALLOW else VisitOnABadDisk
        person = visit(rounds, say)
        try:
            person.go()
        except Exception as problem:  # noqa: BLE001 - whatever it is, the round failed
            say(f"WRONG {type(problem).__name__} {problem}")
        person.close()
        say(f"CALLS {calls()}")

    return forked(act)


class SleepyVisit(VisitOnABadDisk):
    """The planted fault: a failure is swallowed, and the step is called done."""

    def _take(self, step: Callable[[], None]) -> None:
        try:
            step()
        except (RecordsProblem, RuleBroken, AssertionError):
            return


def wrong_with(rounds: VisitRounds, round_: Told) -> str:
    for line in round_.lines:
        if line.startswith("WRONG"):
            return line
    if round_.ended:
        return f"the program ended with {round_.ended}"
    if slowest(round_) > LONGEST_S:
        return f"told after {slowest(round_)} s"
    empty = [
        path.name for path in rounds.root.rglob("*") if path.is_file() and not path.stat().st_size
    ]
    if wrong := [name for name in empty if name not in MAY_BE_EMPTY and not name.endswith(".new")]:
        return f"empty files: {wrong}"
    again = next((line.split(" ", 1)[1] for line in round_.lines if line.startswith(AGAIN)), "")
    return rounds.judge(round_.lines.count(SAID), again=again)


def slowest(round_: Told) -> float:
    """How long a person waited for the message, at most."""
    return max(
        (float(line.split()[1]) for line in round_.lines if line.startswith("TOOK")), default=0.0
    )


def _look_at_words(problem: RecordsProblem | RuleBroken) -> None:
    is_of_the_disk = (
        problem.trouble in DISK
        if isinstance(problem, RecordsProblem)
        else problem.rule is Rule.FILE_NOT_WRITABLE
    )
    message = describe(problem)
    assert is_of_the_disk, message.title
    assert message.title and message.sentence and message.next_step, message  # noqa: PT018 - all


def main(folder: str, planted: str, every: str) -> None:
    rounds = VisitRounds(Path(folder))
    step = int(every)
    plain = visit_on_a_bad_disk(rounds)
    total = int(plain.lines[-1].split()[1])
    count, in_force, longest = 0, 0, 0.0
    for kind, fault in enumerate(EVERY_FAILURE):
        # Other places for each kind of failure, so that a thinned run still meets most calls.
        for at in range(1 + kind % step, total + 1, step):
            round_ = visit_on_a_bad_disk(rounds, fault, at, planted=planted)
            count, in_force = count + 1, in_force + (IN_FORCE in round_.lines)
            longest = max(longest, slowest(round_))
            if wrong := wrong_with(rounds, round_):
                print(f"{fault.name} {at}: {wrong}")  # noqa: T201 - the test reads it
    numbers = f"{count} rounds, {total} calls, {in_force} in force, told in {longest:.2f} s"
    print(numbers)  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main(*sys.argv[1:])
