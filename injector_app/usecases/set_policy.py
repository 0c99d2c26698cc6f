"""Decide what the clinic allows, and when an idle screen locks."""

from dataclasses import replace

from injector_app.domain.clinic_policy import ClinicPolicy, checked_policy
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_policies import load_policy, store_policy
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
        # The page of the policy does not show it, and may be older than the choice.
        folder = load_policy(transaction).backup_folder
        store_policy(transaction, replace(checked, backup_folder=folder))
        work.audit(transaction, Trace("set policy", "clinic", work.clinic.id))
    return checked
