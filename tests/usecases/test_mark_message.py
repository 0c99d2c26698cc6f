"""Who saw to a message, and when, stands with it; its words never change."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import DeskMessageId, new_id
from injector_app.usecases.leave_message import leave_message
from injector_app.usecases.mark_message import mark_message
from injector_app.work.context import Work
from tests.support.builders import a_message
from tests.support.charting import a_registered_patient


def test_it_is_done_once_and_open_again(work: Work) -> None:
    left = leave_message(work, message=a_message(a_registered_patient(work).id))
    done = mark_message(work, message_id=left.id, is_done=True)
    assert (done.is_done, done.done_by) == (True, "Ann Who")
    assert mark_message(work, message_id=left.id, is_done=True).done_at == done.done_at
    again = mark_message(work, message_id=left.id, is_done=False)
    assert (again.done_at, again.done_by) == (None, "")


def test_message_that_is_not_there_is_refused(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        mark_message(work, message_id=DeskMessageId(new_id()), is_done=True)
    assert caught.value.rule is Rule.MESSAGE_NOT_FOUND


@pytest.mark.parametrize(
    "change",
    ["UPDATE desk_message SET text = 'other'", "DELETE FROM desk_message"],
)
def test_nothing_else_of_it_changes(work: Work, change: str) -> None:
    leave_message(work, message=a_message(a_registered_patient(work).id))
    with pytest.raises(IntegrityError), work.records.writing() as transaction:
        transaction.execute(text(change))
