"""A signature is whole over exactly the bytes that it was made over; one byte changed is found."""

import random
from datetime import UTC, datetime

import pytest

from injector_app.keys import read_pdf_signature as reader
from injector_app.keys.read_pdf_signature import read_pdf_signature
from tests.support.certificates import CLINIC, UNTIL
from tests.support.signed_pdf import AT, a_signed_page, a_small_page

SAMPLE, SEED = 30, 20261120
# One bit, the case of a letter, and all of it.
MASKS = (0x01, 0x20, 0xFF)


@pytest.fixture(scope="module")
def signed() -> bytes:
    return a_signed_page()


def is_taken(data: bytes) -> bool:
    found = read_pdf_signature(data)
    return found.is_whole and found.is_as_made_here


def taken_though_changed(signed: bytes, places: "list[int] | range", mask: int) -> list[int]:
    data, taken = bytearray(signed), []
    for place in places:
        data[place] ^= mask
        if is_taken(bytes(data)):
            taken.append(place)
        data[place] ^= mask
    return taken


def test_whole_file_with_who_signed_it_and_when(signed: bytes) -> None:
    found = read_pdf_signature(signed)
    assert found.is_whole
    assert found.is_as_made_here
    assert found.signed_at == AT
    assert found.certificate is not None
    assert found.certificate.subject == CLINIC
    assert found.certificate.valid_until == UNTIL


@pytest.mark.parametrize("mask", MASKS)
def test_a_changed_byte_is_found(signed: bytes, mask: int) -> None:
    places = random.Random(SEED + mask).sample(range(len(signed)), SAMPLE)  # noqa: S311 - places to look at
    assert taken_though_changed(signed, places, mask) == []


def test_what_no_signature_covers_is_found_all_the_same(signed: bytes) -> None:
    """Version numbers, names of digests, the filling and the form of the hex digits."""
    start = signed.index(b"/Contents <") + len(b"/Contents <")
    head = range(start + 44, start + 90, 3)
    filling = range(start + 2000, start + 2020, 7)
    assert taken_though_changed(signed, [*head, *filling], 0x01) == []


def test_control_a_reader_that_looks_only_at_the_digest_takes_some(
    signed: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_is_as_made_here", lambda *_: True)
    start = signed.index(b"/Contents <") + len(b"/Contents <")
    assert taken_though_changed(signed, range(start + 2000, start + 2004), 0x01)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_seventh_changed_byte_is_found(signed: bytes) -> None:
    """All of them take a quarter of an hour, and were gone through once: none was taken."""
    assert taken_though_changed(signed, range(0, len(signed), 7), MASKS[0]) == []


def test_what_was_added_behind_or_cut_off_is_found(signed: bytes) -> None:
    for data in (signed + b"\n", signed + a_small_page(), signed[:-1], signed[: len(signed) // 2]):
        assert not read_pdf_signature(data).is_whole


@pytest.mark.parametrize("data", [b"", b"/ByteRange", b"%PDF-1.4\n/ByteRange [0 1 2 3]\n%%EOF"])
def test_what_cannot_be_read_is_not_whole(data: bytes) -> None:
    found = read_pdf_signature(data)
    assert (found.is_whole, found.certificate) == (False, None)


def test_expired_certificate_is_still_read() -> None:
    late = datetime(2040, 1, 1, tzinfo=UTC)
    found = read_pdf_signature(a_signed_page(at=late))
    assert found.is_whole
    assert found.signed_at == late
