"""A password that an administrator gave opens nothing but the choice of an own one."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.staff import GIVEN_ROLES, new_staff_member
from injector_app.storage.staff import list_staff, load_staff
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import DataFolder
from injector_app.usecases.add_staff_member import add_staff_member
from injector_app.usecases.choose_password import choose_password
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.give_access import give_access
from injector_app.usecases.remove_access import remove_access
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD, SECOND, SteppingClock
from tests.usecases.test_every_role import found, is_refused

OWN = "seven other grey herons"


def come_in(folder: DataFolder, catalog: Catalog, name: str, password: str) -> Work:
    return sign_in(folder, sign_in=name, password=password, catalog=catalog, clock=SteppingClock())


@pytest.fixture
def newcomer(work: Work, catalog: Catalog) -> Work:
    """Carl, signed in for the first time."""
    carl = new_staff_member(
        staff_id=StaffId(new_id()),
        sign_in="carl",
        name="Carl",
        credentials="",
        roles=GIVEN_ROLES,
    )
    add_staff_member(work, member=carl, password=PASSWORD)
    folder = work.door.folder
    work.close()
    return come_in(folder, catalog, "carl", PASSWORD)


def rule_of(work: Work, password: str) -> Rule:
    with pytest.raises(RuleBroken) as raised:
        choose_password(work, password=password)
    return raised.value.rule


def test_nothing_else_is_open_before(newcomer: Work) -> None:
    """Called directly, in all roles at once: every use case that asks for a role refuses."""
    open_to = [action for action in Action if is_allowed(newcomer.person, action)]
    assert open_to == [Action.CHOOSE_PASSWORD]
    with pytest.raises(RuleBroken) as raised:
        find_patients(newcomer, words="")
    assert raised.value.rule is Rule.PASSWORD_OF_OTHERS
    own = replace(newcomer, person=replace(newcomer.person, has_first_password=False))
    # Control: with an own password the same person may do all of it; whoever opens charts anyhow
    # has no use for emergency access.
    refused = {name for name, use_case in found().items() if is_refused(use_case, own)}
    assert refused == {"break_glass", "end_emergency"}
    newcomer.close()


def test_own_password_opens_the_rest_and_ends_the_first(newcomer: Work, catalog: Catalog) -> None:
    assert rule_of(newcomer, PASSWORD) is Rule.PASSWORD_SAME
    assert rule_of(newcomer, "short") is Rule.PASSWORD_TOO_SHORT
    ready = choose_password(newcomer, password=OWN)
    assert find_patients(ready, words="") == ()
    assert rule_of(ready, "eight other grey herons") is Rule.PASSWORD_IS_OWN
    folder = ready.door.folder
    ready.close()
    with pytest.raises(RecordsProblem):
        come_in(folder, catalog, "carl", PASSWORD)
    again = come_in(folder, catalog, "carl", OWN)
    assert not again.person.has_first_password
    again.close()


def test_access_that_is_given_again_begins_with_a_first_password(work: Work) -> None:
    with work.records.reading() as transaction:
        bob = next(each for each in list_staff(transaction) if each.sign_in == SECOND)
    remove_access(work, staff_id=bob.id, changes_key=False)
    assert give_access(work, staff_id=bob.id, password=PASSWORD).has_first_password
    with work.records.reading() as transaction:
        assert load_staff(transaction, bob.id).has_first_password
