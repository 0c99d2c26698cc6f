"""The stamp says whose certificate and when, in no language, and cuts what has no room."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pypdfium2
import pytest

from injector_app.domain.certificate import CertificateFacts
from injector_app.domain.stamp import StampWords
from injector_app.reports.clinic_stamp import clinic_stamp
from injector_app.reports.stamp_room import STAMP_HEIGHT
from tests.support.page_faults import page_faults

WIDTH = 527.0
FACTS = CertificateFacts(
    subject="Clinique Été & Fils <1>",
    issuer="Authority of the Lake",
    valid_from=datetime(2026, 1, 1, tzinfo=UTC),
    valid_until=datetime(2027, 1, 1, tzinfo=UTC),
    fingerprint="0123456789abcdef" * 4,
)
NAMES = ("Clinic of the Lake " * 20, "x" * 200, "عيادة البحيرة", "湖畔诊所")
AT = datetime.fromisoformat("2026-11-20T10:00:00-05:00")


def read(certificate: CertificateFacts) -> str:
    page = pypdfium2.PdfDocument(BytesIO(clinic_stamp(StampWords(certificate, AT), WIDTH)))[0]
    assert page.get_size() == (WIDTH, STAMP_HEIGHT)
    return " ".join(str(page.get_textpage().get_text_range()).split())


def test_whose_when_and_which() -> None:
    text = read(FACTS)
    for said in (FACTS.subject, FACTS.issuer, FACTS.fingerprint, "2026-11-20 10:00:00-05:00"):
        assert said in text
    assert "PAdES B-B" in text


def test_who_vouches_for_himself_is_named_once() -> None:
    assert read(replace(FACTS, issuer=FACTS.subject)).count(FACTS.subject) == 1


@pytest.mark.parametrize(
    "name", ["Clinic of the Lake " * 20, "x" * 200, "عيادة البحيرة", "湖畔诊所"]
)
def test_any_name_stays_within_the_stamp(name: str) -> None:
    stamp = clinic_stamp(StampWords(replace(FACTS, subject=name, issuer=name[::-1]), AT), WIDTH)
    assert page_faults(stamp) == []
    assert FACTS.fingerprint in read(replace(FACTS, subject=name))


def test_same_words_are_the_same_bytes() -> None:
    words = StampWords(FACTS, AT)
    assert clinic_stamp(words, WIDTH) == clinic_stamp(words, WIDTH)
