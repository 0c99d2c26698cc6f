"""Break the glass: read, in an emergency, what the own role does not open (A5)."""

from dataclasses import replace

from injector_app.domain.emergency import emergency, emergency_reason
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, may_break_glass, require
from injector_app.domain.staff import Role
from injector_app.work.context import Work
from injector_app.work.trace import Facts, Trace


def break_glass(work: Work, *, reason: str) -> Work:
    """The Work for the emergency: it reads charts and refuses everything once its time is over.

    Raises:
        RuleBroken: the clinic does not let this role, or the reason is too short.
        RecordsProblem: it cannot be written down; then nothing is opened.
    """
    require(work.person, Action.BREAK_GLASS)
    if not may_break_glass(work.person, work.policy):
        raise RuleBroken(Rule.NOT_PERMITTED, action=Action.BREAK_GLASS.value)
    told, minutes = emergency_reason(reason), work.policy.emergency_minutes
    with work.records.writing() as transaction:
        facts: Facts = {"emergency": "begins", "minutes": minutes}
        trace = Trace("use emergency access", "staff", work.person.id, reason=told, facts=facts)
        head = work.audit(transaction, trace)
    roles = work.person.roles | {Role.EMERGENCY}
    return replace(
        work,
        person=replace(work.person, roles=roles),
        emergency=emergency(head.seq, told, work.clock.now(), minutes=minutes),
    )
