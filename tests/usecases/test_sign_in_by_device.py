"""The keyring opens for one person on one computer, where the clinic lets it.

K2: keyring changed or vanished, the password still opens.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from sqlalchemy import text

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.one_time_code import code_of_step
from injector_app.storage.staff import list_staff
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.change_database_key import change_database_key
from injector_app.usecases.change_password import change_password
from injector_app.usecases.forget_device import forget_device
from injector_app.usecases.known_device import known_device
from injector_app.usecases.remove_access import remove_access
from injector_app.usecases.set_policy import set_policy
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.sign_in_by_device import sign_in_by_device
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_second_factor import start_second_factor
from injector_app.usecases.trust_device import trust_device
from injector_app.work.context import Work
from injector_app.work.device_place import device_place
from tests.support.charting import a_complete_draft
from tests.support.clinic import CLINICIAN, PASSWORD, SECOND, SteppingClock, open_as
from tests.support.secrets_in_memory import Secrets

OWN = "seven other grey herons"


@dataclass
class Computer:
    """A clinic that lets people sign in by their computers, and one of those."""

    folder: DataFolder
    catalog: Catalog
    template: Path
    secrets: Secrets = field(default_factory=Secrets)

    def by_password(self, name: str = CLINICIAN, password: str = PASSWORD) -> Work:
        return sign_in(
            self.folder,
            sign_in=name,
            password=password,
            catalog=self.catalog,
            clock=SteppingClock(),
        )

    def by_device(self) -> Work:
        return sign_in_by_device(
            self.folder, store=self.secrets, catalog=self.catalog, clock=SteppingClock()
        )

    def refuses(self) -> bool:
        """Whether only a password opens; and that it does, whatever became of the keyring."""
        with pytest.raises(RecordsProblem) as raised:
            self.by_device()
        return raised.value.trouble is Trouble.DEVICE_UNKNOWN


@pytest.fixture
def computer(template: Path, tmp_path: Path, catalog: Catalog) -> Iterator[Computer]:
    root = tmp_path / "data"
    work = open_as(CLINICIAN, template, root, catalog)
    set_policy(work, policy=ClinicPolicy(device_sign_in=True))
    work.close()
    made = Computer(DataFolder(root), catalog, template)
    yield made
    device_place(made.folder).unlink(missing_ok=True)


@pytest.fixture
def trusted(computer: Computer) -> Computer:
    """The same, knowing the clinician."""
    work = computer.by_password()
    trust_device(work, password=PASSWORD, store=computer.secrets)
    work.close()
    return computer


def actions(work: Work) -> list[str]:
    with work.records.reading() as transaction:
        return list(transaction.scalars(text("SELECT body FROM audit ORDER BY seq")))


def test_known_person_comes_in_and_it_is_written_down(trusted: Computer) -> None:
    assert known_device(trusted.folder)
    work = trusted.by_device()
    assert work.person.sign_in == CLINICIAN
    last = actions(work)[-1]
    assert '"action":"sign in"' in last.replace(": ", ":")
    assert "this computer" in last
    # Signing is nobody's but who knows the password.
    draft = a_complete_draft(work)
    with pytest.raises(RecordsProblem):
        sign_note(work, treatment_id=draft.treatment.id, version=draft.version, password="")
    work.close()


def no_keyring(computer: Computer) -> None:
    computer.secrets.is_open = False


def other_keyring(computer: Computer) -> None:
    computer.secrets.kept = dict.fromkeys(computer.secrets.kept, bytes(32).hex())


def empty_keyring(computer: Computer) -> None:
    computer.secrets.kept = dict.fromkeys(computer.secrets.kept, "no hex")


def no_slot(computer: Computer) -> None:
    device_place(computer.folder).unlink()


def broken_slot(computer: Computer) -> None:
    device_place(computer.folder).write_bytes(b"{}")


@pytest.mark.parametrize("harm", [no_keyring, other_keyring, empty_keyring, no_slot, broken_slot])
def test_keyring_that_changed_or_vanished_costs_nothing_but_the_password(
    trusted: Computer, harm: Callable[[Computer], None]
) -> None:
    trusted.by_device().close()
    harm(trusted)
    assert trusted.refuses()
    trusted.by_password().close()


def test_each_changed_byte_of_the_slot_is_refused(trusted: Computer) -> None:
    place = device_place(trusted.folder)
    whole = place.read_bytes()
    for at in range(0, len(whole), 7):
        place.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(RecordsProblem):
            trusted.by_device().close()
    place.write_bytes(whole)
    trusted.by_device().close()


def another_password(work: Work) -> None:
    change_password(work, current=PASSWORD, password=OWN)


def another_key(work: Work) -> None:
    change_database_key(work, password=PASSWORD)


def no_longer_allowed(work: Work) -> None:
    set_policy(work, policy=ClinicPolicy())


@pytest.mark.parametrize("change", [another_password, another_key, no_longer_allowed])
def test_password_key_and_policy_end_it(trusted: Computer, change: Callable[[Work], None]) -> None:
    work = trusted.by_device()
    change(work)
    work.close()
    assert trusted.refuses()


def test_leaver_is_not_known_any_more(computer: Computer) -> None:
    work = computer.by_password(SECOND)
    trust_device(work, password=PASSWORD, store=computer.secrets)
    work.close()
    administrator = computer.by_password()
    with administrator.records.reading() as transaction:
        leaver = next(each for each in list_staff(transaction) if each.sign_in == SECOND)
    remove_access(administrator, staff_id=leaver.id, changes_key=False)
    administrator.close()
    assert computer.refuses()


def test_codes_are_not_gone_round(trusted: Computer) -> None:
    work = trusted.by_device()
    secret = bytes(range(20))
    step = int(work.clock.now().timestamp()) // 30
    start_second_factor(work, secret=secret, code=code_of_step(secret, step).decode())
    with pytest.raises(RuleBroken) as raised:
        trust_device(work, password=PASSWORD, store=trusted.secrets)
    assert raised.value.rule is Rule.DEVICE_WITH_CODES
    work.close()
    assert trusted.refuses()


def test_forgotten_computer_opens_nothing_and_keeps_nothing(trusted: Computer) -> None:
    work = trusted.by_device()
    forget_device(work, store=trusted.secrets)
    work.close()
    assert (known_device(trusted.folder), trusted.secrets.kept) == (False, {})


def test_records_moved_to_another_computer_do_not_know_it(
    trusted: Computer, tmp_path: Path
) -> None:
    elsewhere = trusted.folder.root.rename(tmp_path / "elsewhere")
    assert not known_device(DataFolder(elsewhere))
    assert not list(elsewhere.rglob("*.slot"))
    assert replace(trusted, folder=DataFolder(elsewhere)).refuses()
