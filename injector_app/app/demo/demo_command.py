"""injector-app demo: fill an empty data folder with the demo clinic."""

import os
from argparse import Namespace

from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.demo.fill_demo import fill_demo
from injector_app.cli.desk import Desk
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, print_table, say
from injector_app.cli.password import VARIABLE


def demo_command(options: Namespace, desk: Desk) -> ExitCode:
    """Print who can sign in, and where the password comes from."""
    chosen = os.environ.get(VARIABLE)
    sign_ins = fill_demo(
        desk.folder,
        catalog=desk.read_catalog(),
        clock=desk.clock,
        progress=_keep_quiet,
        password=chosen or DEMO_PASSWORD,
    )
    source = f"as {VARIABLE} says" if chosen else DEMO_PASSWORD
    if options.json:
        people = [
            {"user": person.sign_in, "name": person.name, "does": person.does}
            for person in sign_ins.people
        ]
        folder = str(desk.folder.root)
        print_json({"sign_ins": people, "password": source, "data_dir": folder})
    else:
        say(f"The demo clinic is in {desk.folder.root}; its people are invented.")
        rows = [(person.sign_in, person.name, person.does) for person in sign_ins.people]
        print_table(("SIGN IN", "NAME", "DOES"), rows)
        say(f"Password of everybody: {source}")
    return ExitCode.DONE


def _keep_quiet(done: int, of: int) -> None:
    del done, of
