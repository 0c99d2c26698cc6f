"""Typed text stays by itself among digits."""

from injector_app.domain.isolated_text import apart, isolated


def test_text_is_wrapped_and_nothing_stays_nothing() -> None:
    assert isolated("\u05d3") == "\u2068\u05d3\u2069"
    assert isolated("") == ""


def test_shells_get_ascii_as_it_is() -> None:
    assert apart("Rossi") == "Rossi"
    assert apart("\u05d3") == isolated("\u05d3")
