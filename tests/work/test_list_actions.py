"""Who is offered which list."""

from dataclasses import replace

import pytest

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.staff import Role
from injector_app.work.list_actions import ACTIONS, lists_of
from tests.support.builders import a_clinician


@pytest.mark.parametrize(
    ("role", "names"),
    [
        (Role.CLINICIAN, tuple(ListName)),
        (Role.FRONT_DESK, tuple(ListName)),
        (Role.ADMINISTRATOR, (ListName.USE,)),
        (Role.AUDITOR, ()),
    ],
)
def test_lists_of_a_role(role: Role, names: tuple[ListName, ...]) -> None:
    assert lists_of(replace(a_clinician(), roles=frozenset({role}))) == names


def test_every_list_asks_for_a_permission() -> None:
    assert set(ACTIONS) == set(ListName)
