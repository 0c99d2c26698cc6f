"""Every list has as many widths as headings, and one column that takes the room that is left."""

from injector_app.gui.retention.section import SECTIONS


def test_widths_fit_the_headings() -> None:
    for section in SECTIONS:
        assert len(section.widths) == len(section.headings)
        assert section.widths.count(0) == 1
    assert [bool(section.words) for section in SECTIONS] == [False, True, True, True]
