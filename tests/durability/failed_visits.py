"""Program: let each call that changes the disk fail in each way, and go on as a person would.

A step that fails must say so within a second, in words for a disk, and lose nothing that was
acknowledged; when the disk is well again the same step must succeed, and the visit end as ever.
Prints `rounds N calls M slowest S`, then `MODE K STEP: what is wrong`.
"""

import sys
import time
from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe
from tests.durability.scripted_visit import ScriptedVisit
from tests.durability.stored_state import told
from tests.durability.visit_rounds import SAID, VisitRounds
from tests.support.faults.forked import Say, Told, forked
from tests.support.faults.plan import EVERY_FAILURE, NOTHING, Fault, arm, calls, has_tripped

LONGEST_S = 1.0
DISK = {Trouble.DISK_FULL, Trouble.DISK_ERROR, Trouble.FOLDER_NOT_WRITABLE}
SWALLOW = "swallow"
# The lock's holder is a courtesy, and an empty journal is a finished transaction. A scrap of a
# file that was not moved into place (*.new) stays when the disk refuses to remove it as well.
MAY_BE_EMPTY = {"clinic.lock", "clinic.db-journal"}


class Stumble(AssertionError):
    """What a round found wrong."""


def go_on_after(visit: ScriptedVisit, number: int, root: Path, say: Say) -> None:
    """Take one step; when the disk fails it, look that it is told, mend the disk, try again."""
    step = visit.steps[number]
    began = time.monotonic()
    try:
        step()
    except (RecordsProblem, RuleBroken) as problem:
        took = time.monotonic() - began
        say(f"TOOK {took:.3f}")
        _look_at_words(problem)
        arm(root, NOTHING)
        _take_again(visit, number)


def _take_again(visit: ScriptedVisit, number: int) -> None:
    if visit.work is not None:
        with visit.work.records.reading() as transaction:
            told(transaction)
    visit.steps[number]()


def _look_at_words(problem: RecordsProblem | RuleBroken) -> None:
    is_of_the_disk = (
        problem.trouble in DISK
        if isinstance(problem, RecordsProblem)
        else problem.rule is Rule.FILE_NOT_WRITABLE
    )
    message = describe(problem)
    if not is_of_the_disk or not (message.title and message.sentence and message.next_step):
        raise Stumble(f"{problem!s}: {message.title}")


def visit_on_a_bad_disk(rounds: VisitRounds, fault: Fault, at: int, *, swallow: bool) -> Told:
    root = rounds.fresh()

    def act(say: Say) -> None:
        visit = rounds.visit()
        arm(root, fault, at=at)
        try:
            for number, step in enumerate(visit.steps):
                if swallow:
                    _swallowed(step, say)
                else:
                    go_on_after(visit, number, root, say)
                say(SAID)
        except Exception as problem:  # noqa: BLE001 - whatever it is, the round failed
            say(f"WRONG {type(problem).__name__} {problem}")
        if visit.work is not None:
            visit.work.close()
        say(f"CALLS {calls()} {has_tripped()}")

    return forked(act)


def _swallowed(step: object, say: Say) -> None:
    try:
        step()  # type: ignore[operator] # a bound method
    except Exception as problem:  # noqa: BLE001 - the planted fault: nobody is told
        say(f"SWALLOWED {type(problem).__name__}")


def wrong_with(rounds: VisitRounds, told_: Told, root: Path) -> str:
    for line in told_.lines:
        if line.startswith("WRONG"):
            return line
    if told_.ended:
        return f"the program ended with {told_.ended}"
    took = [float(line.split()[1]) for line in told_.lines if line.startswith("TOOK")]
    if took and max(took) > LONGEST_S:
        return f"told after {max(took)} s"
    empty = [p.name for p in root.rglob("*") if p.is_file() and not p.stat().st_size]
    if wrong := [name for name in empty if name not in MAY_BE_EMPTY and not name.endswith(".new")]:
        return f"empty files: {wrong}"
    return rounds.judge(told_.lines.count(SAID))


def main(folder: str, planted: str, every: str) -> None:
    rounds = VisitRounds(Path(folder))
    root, count, slowest = Path(folder) / "round", 0, 0.0
    plain = visit_on_a_bad_disk(rounds, NOTHING, 0, swallow=False)
    total = int(next(line.split()[1] for line in plain.lines if line.startswith("CALLS")))
    for kind, fault in enumerate(EVERY_FAILURE):
        # Another place in each kind of failure, so that a thinned run still meets every call.
        for at in range(1 + kind % int(every), total + 1, int(every)):
            said = visit_on_a_bad_disk(rounds, fault, at, swallow=planted == SWALLOW)
            count += 1
            took = [float(line.split()[1]) for line in said.lines if line.startswith("TOOK")]
            slowest = max([slowest, *took])
            if wrong := wrong_with(rounds, said, root):
                print(f"{fault.name} {at}: {wrong}")  # noqa: T201 - the test reads it
    print(f"rounds {count} calls {total} slowest {slowest:.3f}")  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main(*sys.argv[1:])
