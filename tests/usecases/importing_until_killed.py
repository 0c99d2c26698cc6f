"""Run as a program: import a file into a copy of the clinic, and print ACK at every page."""

import sys
from pathlib import Path

from injector_app.usecases.import_patients import import_patients
from tests.support.clinic import CLINICIAN, open_as
from tests.support.small_catalog import small_catalog


def told(done: int, every: int) -> bool:
    print("ACK", done, every, flush=True)  # noqa: T201 - the parent reads it
    return True


if __name__ == "__main__":
    root = Path(sys.argv[1])
    work = open_as(CLINICIAN, root, root, small_catalog())
    print("ACK open", flush=True)  # noqa: T201 - the parent reads it
    import_patients(work, path=root / "many.csv", told=told)
    print("ACK done", flush=True)  # noqa: T201 - the parent reads it
    work.close()
