"""The recovery key is proposed, then replaced, by administrators."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.key_ring import unlock_by_recovery
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.propose_recovery_key import propose_recovery_key
from injector_app.usecases.replace_recovery_key import replace_recovery_key
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.clinic import PASSWORD


def test_proposed_key_opens_nothing_before_it_is_replaced(work: Work) -> None:
    path = work.door.folder.keys
    key = propose_recovery_key(work, password=PASSWORD).recovery_key
    with pytest.raises(RecordsProblem) as caught:
        unlock_by_recovery(path, key)
    assert caught.value.trouble is Trouble.WRONG_RECOVERY_KEY
    replace_recovery_key(work, recovery_key=key)
    assert unlock_by_recovery(path, key).key == work.door.unlocked.key
    assert audit_actions(work)[-1] == "make recovery key"


def test_mistyped_key_changes_nothing(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        replace_recovery_key(work, recovery_key="0000")
    assert caught.value.rule is Rule.RECOVERY_KEY_MISTYPED
    assert not work.door.has_recovery_key


def test_desk_may_not(desk: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        replace_recovery_key(desk, recovery_key="0000")
    assert caught.value.rule is Rule.NOT_PERMITTED
