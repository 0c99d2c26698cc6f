"""Run as a program: save longer and longer drafts until it fails, then make room and go on."""

import resource
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from injector_app.domain.draft import Draft
from injector_app.storage.drafts import load_draft, save_draft
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem
from tests.support.builders import AN_INSTANT, a_point
from tests.support.records import create, fill, opened

FILE_LIMIT = 700_000


def fill_up(records: Records, draft: Draft) -> tuple[Draft, str]:
    """Save more and more points; returns the last draft that was stored, and what then failed."""
    while True:
        chart = draft.treatment.chart
        for _ in range(100):
            chart = chart.with_point(a_point())
        changed = replace(draft, treatment=draft.treatment.with_chart(chart))
        try:
            draft = save(records, changed)
        except RecordsProblem as problem:
            return draft, problem.trouble.value


def save(records: Records, draft: Draft) -> Draft:
    with records.writing() as transaction:
        by = draft.treatment.clinician
        return save_draft(transaction, draft, at=AN_INSTANT, by=by)


def load(records: Records, draft: Draft) -> Draft | None:
    with records.reading() as transaction:
        return load_draft(transaction, draft.treatment.id)


def take_room(folder: Path) -> Callable[[], None]:
    """Bound the size of files, or fill the small disk; returns what makes room again."""
    if folder.stat().st_dev == folder.parent.stat().st_dev:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, most))
        return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(300_000))
    return ballast.unlink


def main(folder: Path) -> None:
    records = create(folder)
    make_room = take_room(folder)
    stored, trouble = fill_up(records, fill(records).draft)
    answers = [trouble, "kept" if load(records, stored) == stored else "lost"]
    make_room()
    again = save(records, stored)
    records.close()
    with opened(folder) as reopened:
        answers.append("saved again" if load(reopened, again) == again else "not saved")
    print(*answers, sep="\n")  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]))
