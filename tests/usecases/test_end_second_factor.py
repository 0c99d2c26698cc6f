"""Ending the codes asks for the password."""

import pytest

from injector_app.keys.one_time_code import SECRET_BYTES
from injector_app.storage.second_factors import SecondFactor, store_second_factor
from injector_app.system.errors import RecordsProblem
from injector_app.usecases.end_second_factor import end_second_factor
from injector_app.usecases.show_account import show_account
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.clinic import PASSWORD


def test_codes_end_with_the_password_only(work: Work) -> None:
    with work.records.writing() as transaction:
        store_second_factor(transaction, work.person.id, SecondFactor(bytes(SECRET_BYTES), 0))
    with pytest.raises(RecordsProblem):
        end_second_factor(work, password="wrong")
    assert show_account(work).has_second_factor
    end_second_factor(work, password=PASSWORD)
    assert not show_account(work).has_second_factor
    assert audit_actions(work)[-1] == "end second factor"
