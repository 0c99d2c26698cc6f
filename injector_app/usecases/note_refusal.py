"""Write down that somebody tried what their role does not allow."""

from contextlib import suppress

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.errors import RecordsProblem
from injector_app.work.context import Work
from injector_app.work.trace import Trace

REFUSALS = frozenset({Rule.NOT_PERMITTED, Rule.CLINICAL_FIELD})


def is_refusal(problem: Exception) -> bool:
    """Whether the role of the person is the reason."""
    return isinstance(problem, RuleBroken) and problem.rule in REFUSALS


def note_refusal(work: Work, *, problem: Exception) -> bool:
    """Whether it was written down; that never keeps the person from being told."""
    if not (isinstance(problem, RuleBroken) and is_refusal(problem)):
        return False
    wanted = str(problem.facts.get("action", ""))
    trace = Trace("refused", "staff", work.person.id, reason=wanted)
    # Of records that cannot be written, nothing was changed either.
    with suppress(RecordsProblem, RuleBroken), work.records.writing() as transaction:
        work.audit(transaction, trace)
        return True
    return False
