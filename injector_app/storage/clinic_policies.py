"""Store and load what the clinic decided for itself."""

import json
from dataclasses import asdict, fields

from sqlalchemy import delete, select

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.staff import Role
from injector_app.storage.records import Transaction
from injector_app.storage.rows.clinic_policy import ClinicPolicyRow
from injector_app.storage.treatment_values import to_json

_ROLES = "emergency_roles"
_KNOWN = frozenset(field.name for field in fields(ClinicPolicy))


def store_policy(transaction: Transaction, policy: ClinicPolicy) -> None:
    """Keep the policy, in place of the one before."""
    transaction.execute(delete(ClinicPolicyRow))
    plain = {**asdict(policy), _ROLES: sorted(policy.emergency_roles)}
    transaction.add(ClinicPolicyRow(chosen=to_json(plain)))
    transaction.flush()


def load_policy(transaction: Transaction) -> ClinicPolicy:
    """The policy; what was never decided is as set up."""
    chosen = transaction.scalar(select(ClinicPolicyRow.chosen))
    plain = json.loads(chosen) if chosen else {}
    known = {name: value for name, value in plain.items() if name in _KNOWN}
    if _ROLES in known:
        known[_ROLES] = frozenset(Role(role) for role in known[_ROLES])
    # JSON has no tuples.
    return ClinicPolicy(**known | {"countersigned": tuple(known.get("countersigned", ()))})
