"""A path is read exactly, and nothing that is not one is read at all."""

import pytest

from injector_app.reference.outline_from_text import outline_from_text


def test_lines_are_counted_from_the_pen() -> None:
    assert outline_from_text("M10 20l5 -5l0 105Z") == (
        ("M", (1.0, 2.0)),
        ("L", (1.5, 1.5)),
        ("L", (1.5, 12.0)),
        ("Z", ()),
    )


def test_controls_of_a_curve_are_counted_from_its_start() -> None:
    steps = outline_from_text("M100 100c1 2 3 4 10 20l-10 0Z")
    assert steps[1] == ("C", (10.1, 10.2, 10.3, 10.4, 11.0, 12.0))
    assert steps[2] == ("L", (10.0, 12.0))


def test_each_subpath_moves_to_its_own_start() -> None:
    steps = outline_from_text("M0 0l10 0ZM500 500l10 0Z")
    assert [step for step in steps if step[0] == "M"] == [("M", (0.0, 0.0)), ("M", (50.0, 50.0))]


def test_path_is_turned_over_exactly() -> None:
    text = "M101 20l5 -5c1 2 3 4 10 20Z"
    plain, other = outline_from_text(text), outline_from_text(text, turned_in=800)
    for (verb, numbers), (turned_verb, turned) in zip(plain, other, strict=True):
        assert verb == turned_verb
        assert turned[1::2] == numbers[1::2]
        assert turned[::2] == tuple(round(800 - x, 1) for x in numbers[::2])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "l1 2Z",
        "M1 2",
        "M1 2l3 4",
        "M1 2l3Z",
        "M1 2c1 2 3 4 5Z",
        "M1 2a1 2Z",
        "M1.5 2l3 4Z",
        "M1 2l3 4Z<script>",
        "M1 2l3 4Z\n",
        "M1 2l- 4Z",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text itself is the message
        outline_from_text(text)
