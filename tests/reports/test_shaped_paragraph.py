"""Any name in the world: drawn in its shapes, copied as it was typed."""

import unicodedata

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Table

from injector_app.reports.safe_text import isolated, paragraph
from injector_app.reports.shaped_paragraph import ShapedParagraph
from injector_app.reports.styles import BODY, PATIENT, SUBTITLE
from tests.support.names import NAMES
from tests.support.pdf_seen import copied_lines
from tests.support.printed import WIDTH, printed

ARABIC = NAMES["arabic"]


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("style", [BODY, PATIENT, SUBTITLE], ids=lambda style: style.name)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_name_is_copied_as_it_was_typed(name: str, style: ParagraphStyle) -> None:
    assert copied_lines(printed([paragraph(name, style)])) == [nfc(name)]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_name_stands_in_a_cell_beside_its_dose(name: str) -> None:
    table = Table([[paragraph(name, BODY), "2.5"]], colWidths=[300, 60])
    copied = " ".join(copied_lines(printed([table])))
    # PDFium reads the cells of a row from right to left when the first is.
    assert copied in {f"{nfc(name)} 2.5", f"2.5 {nfc(name)}"}


def test_same_text_gives_the_same_bytes_whatever_came_before() -> None:
    first = printed([paragraph(ARABIC, BODY)])
    printed([paragraph(NAMES["hindi"] + NAMES["persian with a joiner"], BODY)])
    assert printed([paragraph(ARABIC, BODY)]) == first


def test_isolated_name_leaves_the_dose_where_it_is() -> None:
    words = f"Patient: {isolated(NAMES['arabic'].split()[0])} 2.5 units"
    plain = words.replace("\u2068", "").replace("\u2069", "")
    assert copied_lines(printed([paragraph(words, BODY)])) == [plain]


def test_height_is_that_of_an_ordinary_paragraph() -> None:
    for text in (ARABIC, f"{ARABIC}\n{ARABIC}"):
        latin = paragraph("\n".join("x" for _ in text.split("\n")), BODY)
        assert paragraph(text, BODY).wrap(WIDTH, 999)[1] == latin.wrap(WIDTH, 999)[1]


def test_long_text_is_split_between_pages_and_nothing_is_lost() -> None:
    words = [f"\u0645\u062d\u0645\u062f {number}" for number in range(2500)]
    lines = copied_lines(printed([paragraph(" ".join(words), BODY)]))
    assert len(lines) > 60
    numbers = sorted(int(each) for each in " ".join(lines).split() if each.isdecimal())
    assert numbers == [*range(2500)]


def test_split_keeps_every_line() -> None:
    long = ShapedParagraph(" ".join([ARABIC] * 40), BODY)
    _, height = long.wrap(200, 999)
    first, rest = long.split(200, height / 2)
    assert first.wrap(200, 999)[1] + rest.wrap(200, 999)[1] == height
    assert long.split(200, 1) == []
    assert long.split(200, height) == [long]


def test_narrowest_width_is_that_of_the_widest_word() -> None:
    long = ShapedParagraph(ARABIC, BODY)
    assert 10 < long.minWidth() < 100
    assert long.wrap(long.minWidth() + 1, 999)[1] >= 2 * BODY.leading
