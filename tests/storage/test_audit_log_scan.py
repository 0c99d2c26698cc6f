"""The first bad entry is named, whatever was done to the log (U1)."""

import json
from collections.abc import Iterator

import pytest

from injector_app.domain.audit_check import AuditFlaw, Flaw
from injector_app.storage.audit_chain import GENESIS, entry_mac
from injector_app.storage.audit_log_scan import AuditLogScan, Entry, KeyTerm

KEY = bytes(range(32))
FIELDS = ("action", "at", "entity_id", "patient", "staff", "reason")


def a_chain(length: int, key: bytes = KEY) -> list[Entry]:
    chain, mac = [], GENESIS
    for seq in range(1, length + 1):
        plain = {**{name: f"{name} {seq}" for name in FIELDS}, "rows": [], "seq": seq}
        body = json.dumps(plain, sort_keys=True, separators=(",", ":"))
        mac = entry_mac(key, mac, seq, body.encode())
        chain.append((seq, body, mac))
    return chain


def flaw_of(entries: list[Entry], key: bytes = KEY) -> AuditFlaw | None:
    scan = AuditLogScan((KeyTerm(key),))
    scan.take(entries)
    return scan.flaw


def rewritten(entry: Entry, field: str) -> Entry:
    seq, body, mac = entry
    plain = json.loads(body)
    plain[field] += "!"
    return seq, json.dumps(plain, sort_keys=True, separators=(",", ":")), mac


def attacks(chain: list[Entry], place: int) -> Iterator[tuple[list[Entry], int]]:
    """Every way to falsify around one entry, with the number that must be named."""
    before, entry, after = chain[:place], chain[place], chain[place + 1 :]
    seq, body, mac = entry
    for field in FIELDS:
        yield [*before, rewritten(entry, field), *after], seq
    yield [*before, (seq, body, mac[:-1] + bytes([mac[-1] ^ 1])), *after], seq
    yield [*before, entry, (seq + 1, body, mac), *((n + 1, b, m) for n, b, m in after)], seq + 1
    forged = body.replace("action", "forged")
    yield [*before, (seq, forged, entry_mac(b"guess", mac, seq, forged.encode())), *after], seq
    if after:
        following = after[0]
        yield [*before, *after], seq
        yield [*before, *((n - 1, b, m) for n, b, m in after)], seq
        swapped = (seq, following[1], following[2]), (following[0], body, mac)
        yield [*before, *swapped, *after[1:]], seq


def missed(chain: list[Entry]) -> tuple[int, list[tuple[int, int, AuditFlaw | None]]]:
    wrong, tried = [], 0
    for place in range(len(chain)):
        for entries, named in attacks(chain, place):
            tried += 1
            flaw = flaw_of(entries)
            if flaw is None or flaw.seq != named:
                wrong.append((place, named, flaw))
    return tried, wrong


def test_whole_chain_has_no_flaw() -> None:
    assert flaw_of(a_chain(60)) is None


def test_first_bad_entry_is_named_whatever_was_done() -> None:
    assert missed(a_chain(40)) == (477, [])


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_first_bad_entry_is_named_in_a_long_chain() -> None:
    tried, wrong = missed(a_chain(500))
    assert (tried, wrong) == (500 * 9 + 499 * 3, [])


def test_control_a_scan_that_skips_the_mac_finds_far_less(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chain = a_chain(10)
    module = "injector_app.storage.audit_log_scan"
    macs = {seq: mac for seq, _, mac in chain}
    monkeypatch.setattr(f"{module}.entry_mac", lambda _k, _b, seq, _body: macs.get(seq, b""))
    _, wrong = missed(chain)
    assert len(wrong) > 50


def test_control_a_cut_tail_looks_whole_without_a_witness() -> None:
    assert [flaw_of(a_chain(20)[:kept]) for kept in range(20)] == [None] * 20


def test_row_must_be_what_it_was_when_it_is_changed_again() -> None:
    def entry(seq: int, before: str | None, after: str | None) -> str:
        return json.dumps(
            {"rows": [["patient", "p", 1, before, after]], "seq": seq}, separators=(",", ":")
        )

    def flaw(*bodies: str) -> AuditFlaw | None:
        entries, mac = [], GENESIS
        for seq, body in enumerate(bodies, start=1):
            mac = entry_mac(KEY, mac, seq, body.encode())
            entries.append((seq, body, mac))
        return flaw_of(entries)

    assert flaw(entry(1, None, "a"), entry(2, "a", "b"), entry(3, "b", None)) is None
    between = flaw(entry(1, None, "a"), entry(2, "x", "b"))
    assert between == AuditFlaw(Flaw.ROW_CHANGED, 2, "patient/p")


def test_words_of_a_text_are_not_taken_for_rows() -> None:
    body = json.dumps({"reason": 'x"rows":[["a","b",1,null,"c"]]', "rows": [], "seq": 1})
    body = json.dumps(json.loads(body), sort_keys=True, separators=(",", ":"))
    scan = AuditLogScan((KeyTerm(KEY),))
    scan.take([(1, body, entry_mac(KEY, GENESIS, 1, body.encode()))])
    assert (scan.flaw, scan.latest) == (None, {})


def test_each_key_proves_its_own_part() -> None:
    old, new = a_chain(5), []
    mac = old[-1][2]
    for seq in (6, 7):
        body = json.dumps({"rows": [], "seq": seq}, separators=(",", ":"))
        mac = entry_mac(b"new", mac, seq, body.encode())
        new.append((seq, body, mac))
    scan = AuditLogScan((KeyTerm(KEY, 5), KeyTerm(b"new")))
    scan.take([*old, *new])
    assert (scan.flaw, scan.seq) == (None, 7)
    assert flaw_of([*old, *new]) == AuditFlaw(Flaw.ENTRY_CHANGED, 6)
