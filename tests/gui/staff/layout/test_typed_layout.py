"""Typed codes are read when they are needed."""

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.language.language import Language
from injector_app.domain.note_layout import USUAL_ORDER, NoteLayout, Paper
from injector_app.gui.staff.layout.typed_layout import TypedLayout
from tests.support.real_catalog import real_catalog


def test_lines_of_codes_are_read_or_refused() -> None:
    typed = TypedLayout(
        Paper.A4, USUAL_ORDER, frozenset(), "Rest.", "", "", b"", True, Language.FRENCH
    )
    read = typed.layout(real_catalog(), WorldRegion.US)
    assert read == NoteLayout(
        paper=Paper.A4, aftercare="Rest.", references=True, language=Language.FRENCH
    )
    wrong = TypedLayout(Paper.A4, USUAL_ORDER, frozenset(), "", "moon", "", b"", references=False)
    with pytest.raises(RuleBroken):
        wrong.layout(real_catalog(), WorldRegion.US)
