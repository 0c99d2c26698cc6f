"""A real clinic for tests: set up once, copied per test, opened with its real password."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import new_clinic
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, StaffMember, new_staff_member
from injector_app.storage.staff import find_staff
from injector_app.system.paths import DataFolder
from injector_app.usecases.add_staff_member import add_staff_member
from injector_app.usecases.set_up_clinic import set_up_clinic
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.builders import A_PASSWORD

PASSWORD = A_PASSWORD
CLINICIAN, DESK, SECOND = "ann", "desk", "bob"


@dataclass
class SteppingClock:
    """A clock that stands still until it is moved."""

    time: datetime = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def move(self, **step: float) -> None:
        self.time += timedelta(**step)


def set_up(root: Path, catalog: Catalog) -> None:
    """A clinic in Toronto with two clinicians (one is administrator) and a front desk."""
    work = set_up_clinic(
        DataFolder(root),
        clinic=new_clinic(name="Test Clinic", address="1 Road\nToronto", region="CA"),
        member=_member(CLINICIAN, "Ann Who", "MD", Role.CLINICIAN, Role.ADMINISTRATOR),
        password=PASSWORD,
        catalog=catalog,
        clock=SteppingClock(),
    )
    desk = _member(DESK, "Dee Sk", "", Role.FRONT_DESK)
    second = _member(SECOND, "Bob Other", "RN", Role.CLINICIAN)
    for member in (desk, second):
        add_staff_member(work, member=member, password=PASSWORD, is_first=False)
    work.close()


def open_as(name: str, template: Path, root: Path, catalog: Catalog) -> Work:
    """A copy of the set-up clinic, signed in to."""
    if not root.exists():
        shutil.copytree(template, root)
    return sign_in(
        DataFolder(root), sign_in=name, password=PASSWORD, catalog=catalog, clock=SteppingClock()
    )


def later(work: Work, **step: float) -> None:
    """Let the standing clock of a test go on, by a minute where nothing is said."""
    assert isinstance(work.clock, SteppingClock)
    work.clock.move(**(step or {"minutes": 1}))


def acting_as(work: Work, sign_in: str) -> Work:
    """The same open records under the hands of somebody else; the log names who opened them."""
    with work.records.reading() as transaction:
        stored = find_staff(transaction, sign_in)
    assert stored is not None
    return replace(work, person=stored.member)


def _member(sign_in_name: str, name: str, credentials: str, *roles: Role) -> StaffMember:
    return new_staff_member(
        staff_id=StaffId(new_id()),
        sign_in=sign_in_name,
        name=name,
        credentials=credentials,
        roles=frozenset(roles),
    )
