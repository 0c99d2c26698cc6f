"""How long the next sign-in has to wait."""

from math import ceil

from injector_app.keys.sign_in_tries import read_tries
from injector_app.system.clock import Clock
from injector_app.system.paths import DataFolder


def sign_in_wait(folder: DataFolder, *, clock: Clock) -> int:
    """Seconds until the next try, 0 when it may be made now."""
    return ceil(read_tries(folder.tries).wait(clock.now()).total_seconds())
