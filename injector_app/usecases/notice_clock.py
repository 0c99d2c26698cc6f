"""Notice that the computer's clock was moved since somebody last worked (D16)."""

from datetime import datetime, timedelta
from itertools import pairwise

from injector_app.storage.last_entries import last_entries
from injector_app.work.answers import ClockMove
from injector_app.work.context import Work
from injector_app.work.trace import Trace

# Network time corrects seconds; nobody sees those.
TOLERANCE = timedelta(minutes=2)
# No clinic is closed for so long: its clock is wrong, or was.
LONGEST_CLOSED = timedelta(days=366)
ACTION = "clock moved"


def notice_clock(work: Work) -> ClockMove | None:
    """Audit a jump between the newest entries, once; the order of entries never rests on time."""
    with work.records.writing() as transaction:
        move = _newest_move(last_entries(transaction))
        if move is not None:
            seconds = int(move.by.total_seconds())
            trace = Trace(ACTION, "clock", "clock", reason=f"{seconds:+d} s")
            work.audit(transaction, trace)
    return move


def _newest_move(entries: tuple[tuple[str, datetime], ...]) -> ClockMove | None:
    for (action, at), (_, before) in pairwise(entries):
        if action == ACTION:
            return None
        by = at - before
        if by < -TOLERANCE or by > LONGEST_CLOSED:
            return ClockMove(before, at)
    return None
