"""Wiring: joins use cases, tables and screens; loaded after the first picture."""

from functools import partial

from injector_app.app.demo.demo_people import demo_staff
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.demo.fill_demo import fill_demo
from injector_app.app.demo.story import Progress
from injector_app.app.desk import Desk
from injector_app.app.room import Room
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import new_clinic
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, new_staff_member
from injector_app.gui.jobs import Jobs
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.form import SetupForm
from injector_app.gui.setup.presenter import SetupPresenter
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.printers import Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import Clock, SystemClock
from injector_app.system.paths import DataFolder, resources_folder
from injector_app.usecases.set_up_clinic import set_up_clinic
from injector_app.usecases.sign_in import sign_in
from injector_app.wording.messages import Message
from injector_app.work.context import Work

FIRST_ROLES = frozenset({Role.CLINICIAN, Role.ADMINISTRATOR})


class Wiring:
    """What the entrance asks for; all but the screens runs on the worker thread."""

    def __init__(self, clock: Clock, catalog: Catalog, surroundings: Surroundings) -> None:
        self._clock = clock
        self._catalog = catalog
        self._surroundings = surroundings

    def sign_in(
        self, folder: DataFolder, name: str, password: str, *, gap_reason: str = ""
    ) -> Work:
        """Open a clinic's records as one person."""
        return sign_in(
            folder,
            sign_in=name,
            password=password,
            catalog=self._catalog,
            clock=self._clock,
            gap_reason=gap_reason,
        )

    def set_up(self, folder: DataFolder, form: ClinicForm) -> Work:
        """Make a clinic and sign its first clinician in."""
        clinic = new_clinic(
            name=form.clinic, address=form.address, region=form.region, time_zone=form.time_zone
        )
        member = new_staff_member(
            staff_id=StaffId(new_id()),
            sign_in=form.sign_in,
            name=form.name,
            credentials=form.credentials,
            roles=FIRST_ROLES,
        )
        return set_up_clinic(
            folder,
            clinic=clinic,
            member=member,
            password=form.password,
            catalog=self._catalog,
            clock=self._clock,
        )

    def fill_demo(self, folder: DataFolder, progress: Progress) -> None:
        """Make the demo clinic unless it is there."""
        if not folder.holds_records:
            fill_demo(folder, catalog=self._catalog, clock=self._clock, progress=progress)

    def purge_views(self) -> None:
        """Remove the PDF files that earlier runs showed."""
        self._surroundings.private_folder.purge_left_behind()

    def demo_words(self) -> tuple[str, str, Message]:
        """First sign-in name and password of the demo clinic, and the words that tell all."""
        names = ", ".join(member.sign_in for member in demo_staff())
        sentence = f"Sign in as one of: {names}. The password is “{DEMO_PASSWORD}”."
        message = Message("Demo clinic", sentence, "Everything in it is made up.")
        return demo_staff()[0].sign_in, DEMO_PASSWORD, message

    def setup_presenter(self, folder: DataFolder, jobs: Jobs) -> SetupPresenter:
        """The form of the first start; on the GUI thread."""
        return SetupPresenter(SetupForm(), jobs=jobs, set_up=partial(self.set_up, folder))

    def open_desk(self, work: Work, room: Room) -> Desk:
        """The screens behind the sign-in; on the GUI thread."""
        return Desk(work, room, self._surroundings)


def load_wiring() -> Wiring:
    """Everything as it is outside of tests; reads the catalog.

    Raises:
        RecordsProblem: a file of the catalog is damaged.
    """
    surroundings = Surroundings(FileDialogs(), FileOpener(), Printers(), PrivateFolder())
    return Wiring(SystemClock(), load_catalog(resources_folder()), surroundings)
