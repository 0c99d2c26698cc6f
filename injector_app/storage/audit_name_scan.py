"""AuditNameScan: whether what patients are found by follows from their names.

The parts of names are in no entry of the log, because they can be made again from the patient's
own row, which is. An insider could still take them away so that nobody finds the record.
"""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection

from injector_app.domain.audit_check import AuditFlaw, Flaw
from injector_app.domain.search_text import search_parts

TABLE = "patient_name"
_PATIENTS = "SELECT id, family, given FROM patient WHERE id > ? ORDER BY id LIMIT ?"
_PARTS = "SELECT patient_id, part, name FROM patient_name WHERE patient_id > ?"

# A part, and the whole name beside it; in which order an upgrade has put that does not matter.
Parts = frozenset[tuple[str, tuple[str, ...]]]
_NO_PARTS: Parts = frozenset()


class AuditNameScan:
    """Walks through the patients; each slice is one view of them and of their parts."""

    def __init__(self) -> None:
        self._after = ""
        self.is_done = False

    def advance(self, connection: Connection, limit: int) -> AuditFlaw | None:
        """Compare the next patients; returns the first whose parts are others."""
        patients = connection.exec_driver_sql(_PATIENTS, (self._after, limit)).fetchall()
        self.is_done = len(patients) < limit
        # Past the last patient there are no parts; what is there is nobody's.
        until = "" if self.is_done else str(patients[-1][0])
        stored = _stored_parts(connection, self._after, until)
        due = {key: _parts(search_parts(f"{family} {given}")) for key, family, given in patients}
        self._after = until
        for key in sorted(due.keys() | stored.keys()):
            if (flaw := _flaw(key, due.get(key), stored.get(key, _NO_PARTS))) is not None:
                return flaw
        return None


def _stored_parts(connection: Connection, after: str, until: str) -> dict[str, Parts]:
    bound, values = (" AND patient_id <= ?", (after, until)) if until else ("", (after,))
    found: defaultdict[str, set[tuple[str, tuple[str, ...]]]] = defaultdict(set)
    for key, part, name in connection.exec_driver_sql(_PARTS + bound, values):
        found[key].add((part, tuple(sorted(name.split()))))
    return {key: frozenset(parts) for key, parts in found.items()}


def _parts(name: Sequence[str]) -> Parts:
    return frozenset((part, tuple(sorted(name))) for part in name)


def _flaw(key: str, due: Parts | None, stored: Parts) -> AuditFlaw | None:
    row = f"{TABLE}/{key}"
    if due is None:
        return AuditFlaw(Flaw.ROW_UNKNOWN, 0, row)
    if stored != due:
        return AuditFlaw(Flaw.NAMES_CHANGED, 0, row)
    return None
