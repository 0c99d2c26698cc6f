"""Signed PDFs for tests: a note, and a page that is small enough to be changed byte by byte."""

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.stamp import Stamp, StampPlace, StampWords
from injector_app.keys.read_pkcs12 import read_pkcs12
from injector_app.keys.sign_pdf import sign_pdf
from injector_app.reports.clinic_stamp import clinic_stamp
from injector_app.reports.stamp_room import StampRoom
from injector_app.reports.styles import MARGIN, paper_size
from injector_app.reports.writer import write_note_pdf
from tests.support.certificates import PASSPHRASE, Made, a_certificate

if TYPE_CHECKING:
    from injector_app.domain.catalog import Catalog
    from injector_app.domain.note import SignedNote

AT = datetime.fromisoformat("2026-11-20T10:00:00-05:00")
_BOX = (10.0, 10.0, 110.0, 30.0)


def a_small_page(width: float = 300, height: float = 300) -> bytes:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(width, height), invariant=1)
    canvas.drawString(4, 4, "words")
    canvas.save()
    return stream.getvalue()


def a_signed_page(certificate: Made | None = None, at: datetime = AT) -> bytes:
    key = read_pkcs12((certificate or a_certificate()).p12(), PASSPHRASE, at=AT)
    stamp = Stamp(a_small_page(100, 20), StampPlace(0, _BOX))
    return sign_pdf(a_small_page(), key, stamp=stamp, at=at)


def a_signed_note_pdf(note: "SignedNote", catalog: "Catalog", **options: object) -> bytes:
    """As an export writes it; `options` go to the writer of notes."""
    room = StampRoom(paper_size(note.content.clinic.region)[0] - 2 * MARGIN)
    pdf = write_note_pdf(note, catalog, stamp=room, **options)  # type: ignore[arg-type] # as named
    assert room.place is not None
    key = read_pkcs12(a_certificate().p12(), PASSPHRASE, at=AT)
    stamp = Stamp(clinic_stamp(StampWords(key.facts, AT), room.width), room.place)
    return sign_pdf(pdf, key, stamp=stamp, at=AT)
