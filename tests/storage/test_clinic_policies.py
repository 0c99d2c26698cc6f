"""What was decided is found again; what a newer program decided does no harm."""

from sqlalchemy import update

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.storage.clinic_policies import load_policy, store_policy
from injector_app.storage.records import Records
from injector_app.storage.rows.clinic_policy import ClinicPolicyRow


def test_policy_is_as_set_up_until_one_is_stored(records: Records) -> None:
    chosen = ClinicPolicy(desk_reads_notes=True, soft_lock_minutes=3)
    with records.writing() as transaction:
        assert load_policy(transaction) == ClinicPolicy()
        store_policy(transaction, ClinicPolicy(hard_lock_minutes=60))
        store_policy(transaction, chosen)
    with records.reading() as transaction:
        assert load_policy(transaction) == chosen


def test_unknown_decisions_are_left_alone(records: Records) -> None:
    with records.writing() as transaction:
        store_policy(transaction, ClinicPolicy())
        chosen = '{"desk_reads_notes": true, "opens_doors": 1}'
        transaction.execute(update(ClinicPolicyRow).values(chosen=chosen))
        assert load_policy(transaction) == ClinicPolicy(desk_reads_notes=True)
