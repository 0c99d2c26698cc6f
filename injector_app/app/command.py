"""Join one command with the records, the clock, the tables and the demo clinic."""

import logging
from argparse import Namespace
from functools import partial

from injector_app.app.data_folder import data_folder
from injector_app.app.demo.demo_command import demo_command
from injector_app.cli.desk import Desk
from injector_app.cli.run import COMMANDS, run_command
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import SystemClock
from injector_app.system.paths import resources_folder


def run(options: Namespace) -> int:
    """Run the command of a parsed command line; returns the exit code."""
    # A refusal is one line on stderr; without a handler logging would add lines of its own.
    logging.getLogger("injector_app").addHandler(logging.NullHandler())
    desk = Desk(
        folder=data_folder(options.data_dir),
        clock=SystemClock(),
        read_catalog=partial(load_catalog, resources_folder()),
    )
    if options.command == "demo":
        return run_command(demo_command, options, desk)
    return run_command(COMMANDS[options.command, options.verb], options, desk)
