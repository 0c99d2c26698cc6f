"""AuditLogScan: walks the chain entry by entry and remembers what each row should be."""

from collections.abc import Iterable
from dataclasses import dataclass
from json import JSONDecoder

from injector_app.domain.audit_check import AuditFlaw, Flaw
from injector_app.storage.audit_chain import GENESIS, entry_mac

Entry = tuple[int, str, bytes]

# Quotation marks inside a text are escaped, so only the field itself begins like this.
_ROWS = '"rows":[['
_LIST = len('"rows":')
_read_list = JSONDecoder().raw_decode


@dataclass(frozen=True, slots=True)
class KeyTerm:
    """Up to which entry a key chained the log; the one in use has no end."""

    key: bytes
    last_seq: int | None = None


class AuditLogScan:
    """Stops at the first flaw.

    `latest` is the digest of every row that the log knows, and the entry that gave it.
    """

    def __init__(self, terms: tuple[KeyTerm, ...]) -> None:
        self._terms = list(terms)
        self._mac = GENESIS
        self.seq = 0
        self.latest: dict[str, tuple[str, int]] = {}
        self.flaw: AuditFlaw | None = None

    def take(self, entries: Iterable[Entry]) -> int:
        """Walk on over entries in their order; returns how many there were."""
        count = 0
        for seq, body, mac in entries:
            count += 1
            self._take(seq, body, mac)
            if self.flaw is not None:
                break
        return count

    def _take(self, seq: int, body: str, mac: bytes) -> None:
        expected = self.seq + 1
        if seq != expected:
            self.flaw = AuditFlaw(Flaw.ENTRY_MISSING, expected)
        elif entry_mac(self._key(seq), self._mac, seq, body.encode()) != mac:
            self.flaw = AuditFlaw(Flaw.ENTRY_CHANGED, seq)
        else:
            self.seq, self._mac = seq, mac
            place = body.find(_ROWS)
            if place >= 0:
                self._take_rows(seq, _read_list(body, place + _LIST)[0])

    def _take_rows(self, seq: int, rows: list[list[str | None]]) -> None:
        for table, key, _, before, after in rows:
            row = f"{table}/{key}"
            known = self.latest.pop(row, None)
            if before != (known[0] if known else None):
                self.flaw = AuditFlaw(Flaw.ROW_CHANGED, seq, row)
                return
            if after is not None:
                self.latest[row] = (after, seq)

    def _key(self, seq: int) -> bytes:
        last = self._terms[0].last_seq
        while last is not None and seq > last:
            self._terms.pop(0)
            last = self._terms[0].last_seq
        return self._terms[0].key
