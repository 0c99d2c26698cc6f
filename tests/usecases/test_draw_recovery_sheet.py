"""The sheet carries the whole key, and its title says nothing."""

from datetime import datetime
from io import BytesIO

from pypdf import PdfReader

from injector_app.usecases.draw_recovery_sheet import draw_recovery_sheet

KEY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0000"


def test_one_page_with_every_group_and_the_clinic() -> None:
    now = datetime.fromisoformat("2026-11-20T15:00:00-05:00")
    pdf = draw_recovery_sheet(KEY, clinic=" <b>Riverside</b> ", region="CA", now=now)
    reader = PdfReader(BytesIO(pdf))
    (page,) = reader.pages
    text = page.extract_text()
    assert [group for group in KEY.split("-") if group not in text] == []
    assert "<b>Riverside</b>" in text
    assert "2026-11-20" in text
    assert reader.metadata is not None
    assert reader.metadata.title == "Recovery sheet"
