"""Fill an empty data folder with the demo clinic, through the use cases alone."""

from contextlib import ExitStack, closing
from datetime import timedelta

from injector_app.app.demo.demo_people import demo_staff
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD, DemoSignIn, DemoSignIns
from injector_app.app.demo.proven_work import proven
from injector_app.app.demo.story import Progress, Story
from injector_app.app.demo.story_clock import StoryClock
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import Clinic, new_clinic
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import StaffMember
from injector_app.system.clock import Clock
from injector_app.system.paths import DataFolder
from injector_app.usecases.add_staff_member import add_staff_member
from injector_app.usecases.set_up_clinic import set_up_clinic

LENGTH = timedelta(weeks=106)


def fill_demo(
    folder: DataFolder,
    *,
    catalog: Catalog,
    clock: Clock,
    progress: Progress,
    password: str = DEMO_PASSWORD,
) -> DemoSignIns:
    """Write the demo clinic; its two years end at the clock's now.

    Args:
        folder: must be empty or not there yet.
        catalog: what the visits are charted with; those it has no diagram for are left out.
        clock: tells when the story ends.
        progress: told how many of how many visits are written.
        password: of every person at the demo clinic.

    Raises:
        RuleBroken: the folder is not empty, or the password is refused.
        RecordsProblem: the folder is in use or cannot be written.
    """
    if folder.root.exists() and any(folder.root.iterdir()):
        raise RuleBroken(Rule.FOLDER_NOT_EMPTY, folder=str(folder.root))
    first, *others = staff = demo_staff()
    now = clock.now()
    story_clock = StoryClock(now - LENGTH)
    with ExitStack() as undo:
        undo.callback(_clear, folder)
        work = set_up_clinic(
            folder,
            clinic=_clinic(),
            member=first,
            password=password,
            catalog=catalog,
            clock=story_clock,
        )
        with closing(work):
            for member in others:
                add_staff_member(work, member=member, password=password, is_first=False)
            Story(proven(work, password), staff, story_clock).tell(now, progress)
        undo.pop_all()
    return DemoSignIns(tuple(map(_sign_in, staff)), password)


def _clear(folder: DataFolder) -> None:
    # The folder was empty, so all of this is half a demo clinic.
    for path in folder.root.glob("clinic.*"):
        path.unlink()


def _clinic() -> Clinic:
    return new_clinic(
        name="Example Harbour Clinic",
        address="100 Example Quay\nAlbany, New York 12207",
        region="US",
        is_demo=True,
    )


def _sign_in(member: StaffMember) -> DemoSignIn:
    return DemoSignIn(member.sign_in, member.signature_name, ", ".join(sorted(member.roles)))
