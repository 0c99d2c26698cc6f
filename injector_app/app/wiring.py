"""Wiring: joins use cases, tables and screens; loaded after the first picture."""

from functools import partial
from pathlib import Path

from injector_app.app.demo.demo_people import demo_staff
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.demo.fill_demo import fill_demo
from injector_app.app.demo.story import Progress
from injector_app.app.desk import Desk
from injector_app.app.room import Room
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import Clinic, new_clinic
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, StaffMember, new_staff_member
from injector_app.gui.first_password.form import FirstPasswordForm
from injector_app.gui.first_password.presenter import FirstPasswordPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.restore.form import RestoreForm
from injector_app.gui.restore.presenter import RestorePresenter
from injector_app.gui.restore.restore_jobs import Found, RestoreJobs
from injector_app.gui.restore.typed_restore import TypedRestore
from injector_app.gui.setup.clinic_form import ClinicForm
from injector_app.gui.setup.presenter import SetupPresenter
from injector_app.gui.setup.set_up_jobs import SetUpJobs
from injector_app.gui.setup.steps import SetupSteps
from injector_app.gui.shared.buses import buses_here
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.printers import Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.sign_in.recover_jobs import RecoverJobs
from injector_app.gui.sign_in.recover_presenter import RecoverPresenter
from injector_app.gui.sign_in.recover_steps import RecoverSteps
from injector_app.gui.sign_in.typed_recovery import TypedRecovery
from injector_app.gui.sign_in.typed_sign_in import TypedSignIn
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import Clock, SystemClock
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder, resources_folder
from injector_app.system.secret_store import system_secrets
from injector_app.usecases.check_recovery import check_recovery
from injector_app.usecases.draw_recovery_sheet import draw_recovery_sheet
from injector_app.usecases.known_device import known_device
from injector_app.usecases.list_backups import list_backups
from injector_app.usecases.prepare_set_up import prepare_set_up
from injector_app.usecases.recover_access import recover_access
from injector_app.usecases.restore_backup import restore_backup
from injector_app.usecases.set_up_clinic import set_up_clinic
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.sign_in_by_device import sign_in_by_device
from injector_app.usecases.sign_in_wait import sign_in_wait
from injector_app.wording.backup_words import restored_message
from injector_app.wording.messages import Message
from injector_app.work.answers import ProposedSheet, Restored
from injector_app.work.context import Work
from injector_app.work.way_in import WayIn

FIRST_ROLES = frozenset({Role.CLINICIAN, Role.ADMINISTRATOR})


class Wiring:
    """What the entrance asks for; all but the screens runs on the worker thread."""

    def __init__(self, clock: Clock, catalog: Catalog, surroundings: Surroundings) -> None:
        self._clock = clock
        self._catalog = catalog
        self._surroundings = surroundings

    def sign_in(self, folder: DataFolder, typed: TypedSignIn) -> Work:
        """Open a clinic's records as one person."""
        return sign_in(
            folder,
            sign_in=typed.name,
            password=typed.password,
            code=typed.code,
            gap_reason=typed.reason,
            catalog=self._catalog,
            clock=self._clock,
        )

    def sign_in_by_device(self, folder: DataFolder) -> Work:
        """Open a clinic's records as the person whom this computer knows."""
        store = self._surroundings.secrets
        if store is None:
            raise RecordsProblem(Trouble.DEVICE_UNKNOWN)
        return sign_in_by_device(folder, store=store, catalog=self._catalog, clock=self._clock)

    def known_device(self, folder: DataFolder) -> bool:
        """Whether this computer knows somebody, and has a keyring to tell who."""
        return self._surroundings.secrets is not None and known_device(folder)

    def prepare(self, folder: DataFolder, form: ClinicForm) -> str:
        """Check what was typed; the recovery key of the clinic to be."""
        _clinic_and_member(form)
        return prepare_set_up(folder, password=form.password)

    def set_up(self, folder: DataFolder, form: ClinicForm, recovery_key: str) -> Work:
        """Make a clinic and sign its first clinician in."""
        clinic, member = _clinic_and_member(form)
        return set_up_clinic(
            folder,
            clinic=clinic,
            member=member,
            password=form.password,
            catalog=self._catalog,
            clock=self._clock,
            recovery_key=recovery_key,
        )

    def draw_sheet(self, form: ClinicForm, recovery_key: str) -> bytes:
        """The recovery sheet of a clinic to be."""
        return draw_recovery_sheet(
            recovery_key, clinic=form.clinic, region=form.region, now=self._clock.now()
        )

    def wait(self, folder: DataFolder) -> int:
        """Seconds until the next sign-in may be tried."""
        return sign_in_wait(folder, clock=self._clock)

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
        """The steps of the first start; on the GUI thread."""
        work = SetUpJobs(
            prepare=partial(self.prepare, folder),
            set_up=partial(self.set_up, folder),
            draw=self.draw_sheet,
        )
        return SetupPresenter(SetupSteps(), jobs=jobs, work=work, surroundings=self._surroundings)

    def recover_presenter(self, folder: DataFolder, jobs: Jobs) -> RecoverPresenter:
        """The steps of coming in by the recovery key; on the GUI thread."""
        work = RecoverJobs(
            check=partial(_check_recovery, folder),
            recover=partial(self._recover, folder),
            draw=self._draw_proposed,
        )
        return RecoverPresenter(
            RecoverSteps(), jobs=jobs, work=work, surroundings=self._surroundings
        )

    def restore_presenter(self, folder: DataFolder, jobs: Jobs) -> RestorePresenter:
        """The way to put a backup in place; on the GUI thread."""
        find, restore = partial(_find_backups, folder), partial(self._restore, folder)
        work = RestoreJobs(find=find, restore=restore)
        dialogs = self._surroundings.file_dialogs
        return RestorePresenter(RestoreForm(), jobs=jobs, work=work, file_dialogs=dialogs)

    def _restore(self, folder: DataFolder, typed: TypedRestore) -> Restored:
        way_in = WayIn(typed.sign_in, typed.password, typed.recovery_key)
        return restore_backup(
            folder,
            source=typed.source,
            way_in=way_in,
            catalog=self._catalog,
            clock=self._clock,
        )

    def restored_words(self, restored: Restored) -> Message:
        """What the sign-in says after a restore."""
        return restored_message(restored)

    def _recover(self, folder: DataFolder, form: TypedRecovery, new_recovery_key: str) -> Work:
        return recover_access(
            folder,
            sign_in=form.sign_in,
            recovery_key=form.recovery_key,
            password=form.password,
            new_recovery_key=new_recovery_key,
            catalog=self._catalog,
            clock=self._clock,
        )

    def _draw_proposed(self, sheet: ProposedSheet) -> bytes:
        return draw_recovery_sheet(
            sheet.recovery_key,
            clinic=sheet.clinic.name,
            region=sheet.clinic.region.value,
            now=self._clock.now(),
        )

    def first_password_presenter(self, work: Work, jobs: Jobs) -> FirstPasswordPresenter:
        """The one step before the desk of whom an administrator gave a password."""
        return FirstPasswordPresenter(
            FirstPasswordForm(work.person.signature_name),
            work=work,
            jobs=jobs,
            clocks=self._surroundings.clocks,
        )

    def open_desk(self, work: Work, room: Room) -> Desk:
        """The screens behind the sign-in; on the GUI thread."""
        return Desk(work, room, self._surroundings)


def _find_backups(folder: DataFolder, place: Path | None) -> Found:
    return list_backups(place or folder.backups)


def _check_recovery(folder: DataFolder, form: TypedRecovery) -> ProposedSheet:
    return check_recovery(
        folder, sign_in=form.sign_in, recovery_key=form.recovery_key, password=form.password
    )


def _clinic_and_member(form: ClinicForm) -> tuple[Clinic, StaffMember]:
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
    return clinic, member


def load_wiring() -> Wiring:
    """Everything as it is outside of tests; reads the catalog.

    Raises:
        RecordsProblem: a file of the catalog is damaged.
    """
    surroundings = Surroundings(
        FileDialogs(),
        FileOpener(),
        Printers(),
        PrivateFolder(),
        buses=buses_here(),
        secrets=system_secrets(),
    )
    return Wiring(SystemClock(), load_catalog(resources_folder()), surroundings)
