"""An import of 100 000 patients, and a search that goes on meanwhile."""

import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from injector_app.domain.catalog import Catalog
from tests.bench.child_process import HERE, child_environment
from tests.bench.timing import Line, within
from tests.support.clinic import set_up

PATIENTS, SEED = 100_000, 20_261_123
LIMIT_MS, MEMORY_MB = 60_000, 300
# A line of a list that comes later than this is felt as waiting (product: progress over 300 ms).
SEARCH_MS = 300
_PARTS = ("mor", "an", "el", "ta", "ris", "ko", "ben", "du", "shi", "val", "gre", "on", "li", "sar")


def patients_in(folder: Path, catalog: Catalog, patients: int = PATIENTS) -> Iterator[Line]:
    """Lines for the whole, the search beside it, and the memory of the process."""
    clinic, file = folder / "import", folder / "patients.csv"
    set_up(clinic, catalog)
    file.write_text("".join(_lines(patients)), "utf-8")
    size = file.stat().st_size // 1_000_000
    seconds, computed, usual, slowest, memory = _run(clinic, file)
    named = f"{size} MB of CSV, {computed:.0f} s of computing"
    yield within(f"Import {patients:,} patients", ours=seconds * 1000, limit=LIMIT_MS, named=named)
    yield within("Search meanwhile, p95", ours=usual, limit=SEARCH_MS)
    yield within("Search meanwhile, slowest", ours=slowest, limit=2 * SEARCH_MS)
    yield Line("Memory of the import", f"{memory:.0f} MB", "limit", memory, MEMORY_MB, "MB")


def _run(clinic: Path, file: Path) -> tuple[float, ...]:
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, str(HERE / "child_import.py"), str(clinic), str(file)],
        env=child_environment(),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return tuple(map(float, done.stdout.split()))


def _lines(patients: int) -> Iterator[str]:
    chosen = random.Random(SEED)  # noqa: S311 - a repeatable file, no secret
    yield "Chart Number,Last Name,First Name,DOB,Sex,Phone,Email,Address,City,State,ZIP,PHN\n"
    for place in range(patients):
        family, given = (_name(chosen) for _ in range(2))
        born = date(1930, 1, 1) + timedelta(days=chosen.randrange(33_000))
        number, phone = 500_000 + place, f"(555) {place % 1000:03}-{place // 1000:04}"
        yield (
            f"{number},{family},{given},{born.isoformat()},{'FM'[place % 2]},{phone},"
            f"{given}.{place}@example.org,{place} Hill Road,Albany,NY,12{place % 1000:03},"
            f"{9_000_000_000 + place}\n"
        )


def _name(chosen: random.Random) -> str:
    return "".join(chosen.choices(_PARTS, k=chosen.randrange(2, 5))).title()
