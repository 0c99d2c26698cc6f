"""injector-app init: create a clinic and its first clinician."""

from argparse import Namespace

from injector_app.cli.desk import Desk
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import choose_password
from injector_app.cli.recovery_key_file import hand_over
from injector_app.domain.clinic import new_clinic
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, new_staff_member
from injector_app.usecases.prepare_set_up import prepare_set_up
from injector_app.usecases.set_up_clinic import set_up_clinic


def create_clinic(options: Namespace, desk: Desk) -> ExitCode:
    """Set up the records; the first clinician also manages the clinic."""
    clinic = new_clinic(
        name=options.clinic,
        address=options.address,
        region=options.region,
        time_zone=options.time_zone,
    )
    member = new_staff_member(
        staff_id=StaffId(new_id()),
        sign_in=options.user,
        name=options.name,
        credentials=options.credentials,
        roles=frozenset({Role.CLINICIAN, Role.ADMINISTRATOR}),
    )
    password = choose_password(member.sign_in)
    recovery_key = prepare_set_up(desk.folder, password=password)
    # Before the clinic is there: a key that cannot be written down must not be its only one.
    hand_over(recovery_key, options.recovery_key_file)
    set_up_clinic(
        desk.folder,
        clinic=clinic,
        member=member,
        password=password,
        catalog=desk.read_catalog(),
        clock=desk.clock,
        recovery_key=recovery_key,
    ).close()
    folder = str(desk.folder.root)
    where = options.recovery_key_file
    if options.json:
        key = str(where) if where else recovery_key
        name = "recovery_key_file" if where else "recovery_key"
        facts = {"clinic": clinic.name, "user": member.sign_in, "data_dir": folder, name: key}
        print_json(facts)
    else:
        say(f"{clinic.name} is set up in {folder}; sign in as {member.sign_in}.")
        say(f"The recovery key is in {where}." if where else f"Recovery key: {recovery_key}")
        say("It is shown this once and opens the records without a password: lock it away.")
    return ExitCode.DONE
