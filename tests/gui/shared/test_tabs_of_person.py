"""Which screens are for whom."""

import pytest

from injector_app.domain.staff import Role
from injector_app.gui.shared.tab import FOR_EVERYBODY, Tab
from injector_app.gui.shared.tabs_of_person import tabs_of
from tests.support.builders import a_clinician


@pytest.mark.parametrize(
    ("roles", "tabs"),
    [
        ({Role.CLINICIAN}, (*FOR_EVERYBODY, Tab.LISTS, Tab.EXCHANGE, Tab.BACKUPS, Tab.RETENTION)),
        ({Role.FRONT_DESK}, (*FOR_EVERYBODY, Tab.LISTS, Tab.EXCHANGE)),
        (
            {Role.ADMINISTRATOR},
            (Tab.LISTS, Tab.EXCHANGE, Tab.PEOPLE, Tab.BACKUPS, Tab.RETENTION, Tab.AUDIT),
        ),
        ({Role.AUDITOR}, (Tab.AUDIT,)),
        ({Role.CLINICIAN, Role.ADMINISTRATOR}, tuple(Tab)),
        (set(), ()),
    ],
)
def test_tabs_follow_the_roles(roles: set[Role], tabs: tuple[Tab, ...]) -> None:
    assert tabs_of(a_clinician(roles=frozenset(roles))) == tabs
