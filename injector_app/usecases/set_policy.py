"""Decide what the clinic allows, and when an idle screen locks."""

from injector_app.domain.clinic_policy import ClinicPolicy, checked_policy
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_policies import store_policy
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def set_policy(work: Work, *, policy: ClinicPolicy) -> ClinicPolicy:
    """Store the policy; it holds from the next sign-in.

    Raises:
        RuleBroken: not permitted, or an idle time is out of range.
    """
    require(work.person, Action.SET_POLICY)
    checked = checked_policy(policy)
    with work.records.writing() as transaction:
        store_policy(transaction, checked)
        work.audit(transaction, Trace("set policy", "clinic", work.clinic.id))
    return checked
