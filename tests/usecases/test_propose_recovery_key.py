"""Proposing a recovery key asks for the password and the role."""

import pytest

from injector_app.domain.errors import RuleBroken
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.propose_recovery_key import propose_recovery_key
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD


def test_wrong_password_proposes_nothing(work: Work) -> None:
    with pytest.raises(RecordsProblem) as caught:
        propose_recovery_key(work, password="wrong")
    assert caught.value.trouble is Trouble.WRONG_PASSWORD


def test_desk_may_not(desk: Work) -> None:
    with pytest.raises(RuleBroken):
        propose_recovery_key(desk, password=PASSWORD)
