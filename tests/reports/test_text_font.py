"""A character beyond the first plane is copied as itself."""

import pytest

from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import BODY
from tests.support.pdf_seen import copied_lines
from tests.support.printed import printed


def test_rare_ideograph_is_copied() -> None:
    assert "\U00020bb7野家" in copied_lines(printed([paragraph("\U00020bb7野家", BODY)]))


def test_control_without_the_repair_it_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("injector_app.reports.text_font._utf16", lambda code: code.group())
    assert "\U00020bb7野家" not in copied_lines(printed([paragraph("\U00020bb7野家", BODY)]))
