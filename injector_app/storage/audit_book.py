"""AuditBook: what one connection changed since the last entry, and where the chain ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from injector_app.domain.audit_head import AuditHead
from injector_app.storage.audit_shapes import RowShape, Value

Change = tuple[str, str, Value, str | None, str | None]


@dataclass(slots=True)
class _Row:
    version: Value
    before: str | None
    after: str | None


class AuditBook:
    """Filled by the database as rows change, emptied into the entry that tells why."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._rows: dict[tuple[str, str], _Row] = {}
        self._head: AuditHead | None = None
        self._committed: AuditHead | None = None

    @property
    def key(self) -> bytes:
        """What entries are chained with."""
        return self._key

    @property
    def head(self) -> AuditHead | None:
        """Where the chain ends; None before this connection wrote to it. Nobody else can."""
        return self._head

    def move_to(self, head: AuditHead) -> None:
        """An entry was appended."""
        self._head = head

    @property
    def moved(self) -> AuditHead | None:
        """Where the chain ends if what is not committed yet will be; None if it adds nothing."""
        return None if self._head is self._committed else self._head

    @property
    def is_blank(self) -> bool:
        """Whether every change so far has its entry."""
        return not self._rows

    def forget(self) -> None:
        """A transaction began or was undone: only what was committed counts."""
        self._rows.clear()
        self._head = self._committed

    def lose_track(self) -> None:
        """Nobody knows whether the last entry is in force: the next one asks the file."""
        self._head = self._committed = None

    def keep(self) -> AuditHead | None:
        """The transaction was committed; returns where the chain ends if it moved."""
        moved = self.moved
        self._committed = self._head
        return moved

    def note(
        self, shape: RowShape, old: Sequence[Value] | None, new: Sequence[Value] | None
    ) -> None:
        """One row was added, changed or removed."""
        if old is not None:
            self._note(shape, old, before=shape.digest(old), after=None)
        if new is not None:
            self._note(shape, new, before=None, after=shape.digest(new))

    def take(self) -> tuple[Change, ...]:
        """Every row that is another than it was: table, key, version, digest before and after."""
        rows, self._rows = self._rows, {}
        return tuple(
            (table, key, row.version, row.before, row.after)
            for (table, key), row in rows.items()
            if row.before != row.after
        )

    def _note(
        self, shape: RowShape, row: Sequence[Value], *, before: str | None, after: str | None
    ) -> None:
        known = self._rows.setdefault((shape.table, shape.key(row)), _Row(None, before, after))
        known.after = after
        if after is not None:
            known.version = shape.version_of(row)
