"""The door into the PDF: text stays text, and nothing goes missing unseen."""

from injector_app.reports.safe_text import notice_about, visible


def test_known_characters_stay() -> None:
    assert visible("Łukasz Ελένη Đặng < & >") == "Łukasz Ελένη Đặng < & >"


def test_decomposed_letters_are_composed() -> None:
    assert visible("E\u0301mile") == "Émile"


def test_unknown_characters_become_their_number_and_are_announced_once() -> None:
    assert visible("王a王") == "[U+738B]a[U+738B]"
    assert notice_about(("王a", "王")).count("U+738B") == 1
    assert notice_about(("plain",)) == ""
