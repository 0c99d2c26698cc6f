"""The secret is shown to whoever knows the password, and is in no text."""

import pytest

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.offer_second_factor import offer_second_factor
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD


def test_secret_is_new_each_time_and_names_no_clinic(work: Work) -> None:
    one, other = (offer_second_factor(work, password=PASSWORD) for _ in range(2))
    assert one.secret != other.secret
    assert "Test" not in one.uri
    assert one.written not in repr(one)


def test_wrong_password_shows_nothing(work: Work) -> None:
    with pytest.raises(RecordsProblem) as caught:
        offer_second_factor(work, password="wrong")
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
