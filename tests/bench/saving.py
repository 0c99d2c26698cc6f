"""Saving one edit durably, against a bare SQLCipher commit with the same pragmas."""

from dataclasses import replace
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from injector_app.domain.draft import Draft
from injector_app.domain.note import canonical_text
from injector_app.domain.plain_treatment import treatment_to_plain
from injector_app.usecases.save_draft import save_draft
from injector_app.work.context import Work
from tests.bench.timing import Line, in_turn, ratio

RUNS = 200
PRAGMAS = (
    "journal_mode=TRUNCATE",
    "synchronous=EXTRA",
    "locking_mode=EXCLUSIVE",
    "foreign_keys=ON",
    "secure_delete=ON",
    "cache_size=-64000",
)


def saving(work: Work, draft: Draft, folder: Path) -> list[Line]:
    """One edit of a 31-point draft through the use case, and the same bytes through the driver."""
    ours, peer = in_turn(_Saver(work, draft), _BareCommit(draft, folder), runs=RUNS)
    what = "Durable save of one edit"
    return [ratio(what, ours=ours, peer=peer, named="bare SQLCipher commit", limit=3)]


class _Saver:
    """Saves the draft with another note each time."""

    def __init__(self, work: Work, draft: Draft) -> None:
        self._work, self._draft, self._number = work, draft, count()

    def __call__(self) -> None:
        changed = replace(self._draft.treatment, notes=f"edit {next(self._number)}")
        self._draft = save_draft(self._work, draft=replace(self._draft, treatment=changed))


class _BareCommit:
    """Commits the same content as one row of an encrypted file."""

    def __init__(self, draft: Draft, folder: Path) -> None:
        self._content = canonical_text(treatment_to_plain(draft.treatment))
        self._number = count()
        self._connection = dbapi2.connect(str(folder / "bare.db"), isolation_level=None)
        self._connection.execute(f"PRAGMA key=\"x'{'ab' * 32}'\"")
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute("CREATE TABLE draft (id INTEGER PRIMARY KEY, content TEXT)")
        self._connection.execute("INSERT INTO draft VALUES (1, '')")

    def __call__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        content = f"{next(self._number)}{self._content}"
        self._connection.execute("UPDATE draft SET content = ? WHERE id = 1", (content,))
        self._connection.execute("COMMIT")
