"""Child process: import a file of patients while somebody searches; report times and memory."""

import resource
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder
from injector_app.usecases.import_patients import import_patients
from injector_app.usecases.suggest_patients import suggest_patients
from injector_app.work.context import Work
from tests.bench.timing import percentile
from tests.support.clinic import CLINICIAN, open_as

# Somebody types: five letters in a second.
KEYSTROKE_SECONDS = 0.2


def _waits(work: Work, done: threading.Event) -> list[float]:
    waits = []
    while not done.wait(KEYSTROKE_SECONDS):
        start = time.perf_counter()
        suggest_patients(work, words="mor")
        waits.append((time.perf_counter() - start) * 1000)
    return waits


def main(clinic: Path, file: Path) -> None:
    """Print the seconds that passed and were computed, both waits in ms, and the peak in MB."""
    work = open_as(CLINICIAN, clinic, clinic, load_catalog(resources_folder()))
    done, waits = threading.Event(), []
    searching = threading.Thread(target=lambda: waits.extend(_waits(work, done)))
    searching.start()
    start, computed = time.perf_counter(), time.thread_time()
    answer = import_patients(work, path=file)
    seconds, computed = time.perf_counter() - start, time.thread_time() - computed
    done.set()
    searching.join()
    assert answer is not None
    assert answer.batch is not None, answer.refused[:3]
    work.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(seconds, computed, percentile(waits, 0.95), max(waits), peak)  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
