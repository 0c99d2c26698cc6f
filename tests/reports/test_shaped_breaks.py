"""Lines are broken between words, and inside a word only where letters do not belong together."""

from injector_app.reports.shaped_breaks import line_spans


def lines(text: str, room: float) -> list[str]:
    spans = line_spans(text, room, lambda start, end: len(text[start:end].rstrip()))
    return [text[start:end] for start, end in spans]


def test_breaks_between_words() -> None:
    assert lines("one two three", 7) == ["one two ", "three"]
    assert lines("", 7) == [""]


def test_long_word_is_cut() -> None:
    assert lines("abcdefgh", 3) == ["abc", "def", "gh"]
    assert lines("ab cdefgh", 3) == ["ab ", "cde", "fgh"]


def test_ideographs_are_words() -> None:
    assert lines("a 王小明李", 3) == ["a 王", "小明李"]


def test_mark_and_vowel_stay_with_their_letter() -> None:
    assert lines("abc\u0301d", 3) == ["ab", "c\u0301d"]
    assert lines("\u0915\u094d\u0937\u0915", 2) == ["\u0915\u094d\u0937", "\u0915"]


def test_room_for_nothing_still_ends() -> None:
    assert lines("abc", 0) == ["a", "b", "c"]
