"""AuditWitness: the ends of the chain, written down outside the records.

A chain cannot see that its own tail was cut, nor a database that it was put back to yesterday
(security.md 5.3). Whoever turns the records back must turn back every copy of this file too.
"""

import hmac
import json
import logging
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from injector_app.domain.audit_head import AuditHead
from injector_app.system.atomic_file import write_whole

EVERY = 50
_KEPT = 64
_FORMAT = "injector_app/witness/1"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MissingEntries:
    """The witness saw entries that the records do not have, or have otherwise.

    `count` is how many at least; `since` is when the last entry was made that is still there,
    None when none is.
    """

    count: int
    since: datetime | None


@dataclass(slots=True)
class AuditWitness:
    """The same file in several places; the newest that proves itself is believed."""

    places: tuple[Path, ...]
    key: bytes = field(repr=False)
    _heads: tuple[AuditHead, ...] = ()
    _heard: AuditHead | None = None
    _written: int = 0

    @property
    def is_known(self) -> bool:
        """Whether any place holds a witness of these records."""
        return any(_read(place, self.key) for place in self.places)

    def ends_at(self, head: AuditHead | None) -> bool:
        """Whether the records were closed there; after a crash they end further on."""
        newest = _newest(_read(place, self.key) for place in self.places)
        return head is None or (bool(newest) and newest[-1].mac == head.mac)

    def missing_from(
        self, mac_at: Callable[[int], bytes | None], newest: AuditHead | None
    ) -> MissingEntries | None:
        """What the records lack; `mac_at` gives the MAC of an entry, `newest` is their end.

        Records that are ahead are what every crash leaves: they lack nothing.
        """
        found = [_missing(_read(place, self.key), mac_at, newest) for place in self.places]
        lacking = [missing for missing in found if missing is not None]
        return max(lacking, key=lambda missing: missing.count, default=None)

    def hear(self, head: AuditHead) -> None:
        """The end of the chain moved; it is written when it moved far enough."""
        self._heard = head
        if head.seq - self._written >= EVERY:
            self.write()

    def write(self) -> None:
        """Write the end of the chain; a place that cannot be written must not stop the work."""
        head = self._heard
        if head is None or head.seq == self._written:
            return
        known = self._heads or _newest(_read(place, self.key) for place in self.places)
        self._keep((*(one for one in known if one.seq < head.seq), head))

    def begin_anew(self, head: AuditHead) -> None:
        """Forget what was seen before: an administrator acknowledged that it is missing."""
        self._keep((head,))

    def move_under(self, key: bytes) -> None:
        """Prove the same with another key, from now on."""
        known = self._heads or _newest(_read(place, self.key) for place in self.places)
        self.key = key
        if known:
            self._keep(known)

    def _keep(self, heads: tuple[AuditHead, ...]) -> None:
        self._heads, self._written = heads[-_KEPT:], heads[-1].seq
        self._heard, data = heads[-1], _to_bytes(self._heads, self.key)
        for place in self.places:
            try:
                place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_whole(place, data)
            except OSError:
                _log.info("%s could not be written", place.name)


def _missing(
    heads: Sequence[AuditHead], mac_at: Callable[[int], bytes | None], newest: AuditHead | None
) -> MissingEntries | None:
    agreed: AuditHead | None = None
    for head in heads:
        mac = mac_at(head.seq)
        if mac is None:
            agreed = newest
        if mac != head.mac:
            lost = heads[-1].seq - (agreed.seq if agreed else 0)
            return MissingEntries(lost, agreed.at if agreed else None)
        agreed = head
    return None


def _newest(found: Iterable[tuple[AuditHead, ...]]) -> tuple[AuditHead, ...]:
    return max(found, key=lambda heads: heads[-1].seq if heads else 0, default=())


def _to_bytes(heads: Sequence[AuditHead], key: bytes) -> bytes:
    plain = {
        "format": _FORMAT,
        "heads": [[head.seq, b64encode(head.mac).decode(), head.at.isoformat()] for head in heads],
    }
    line = json.dumps(plain).encode()
    return b"%s\n%s\n" % (line, hmac.digest(key, line, "sha256").hex().encode())


def _read(place: Path, key: bytes) -> tuple[AuditHead, ...]:
    """What a place says; nothing where it is gone, damaged or of other records."""
    try:
        line, proof, _ = place.read_bytes().split(b"\n")
        if not hmac.compare_digest(hmac.digest(key, line, "sha256").hex().encode(), proof):
            return ()
        return tuple(
            AuditHead(seq, b64decode(mac), datetime.fromisoformat(at))
            for seq, mac, at in json.loads(line)["heads"]
        )
    except (OSError, ValueError, KeyError):
        return ()
