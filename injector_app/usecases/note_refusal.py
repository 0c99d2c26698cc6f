"""Write down that somebody tried what their role does not allow."""

from contextlib import suppress

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.errors import RecordsProblem
from injector_app.work.context import Work
from injector_app.work.trace import Trace

REFUSALS = frozenset({Rule.NOT_PERMITTED, Rule.CLINICAL_FIELD})


def note_refusal(work: Work, *, problem: Exception) -> bool:
    """Whether the problem was such a refusal; it never keeps the person from being told of it."""
    if not isinstance(problem, RuleBroken) or problem.rule not in REFUSALS:
        return False
    wanted = str(problem.facts.get("action", ""))
    trace = Trace("refused", "staff", work.person.id, reason=wanted)
    # Of records that cannot be written, or that are closed by now, nothing was changed either.
    with suppress(RecordsProblem, RuleBroken), work.records.writing() as transaction:
        work.audit(transaction, trace)
    return True
