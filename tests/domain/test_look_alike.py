"""Names that look the same on the screen have one form."""

import pytest

from injector_app.domain.look_alike import look_alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna", "\u0410nn\u0430"),
        ("BOB", "\u0412\u041e\u0412"),
        ("Nora", "\u039d\u03bfra"),
        ("An\u200dna", "Anna"),
        ("Kim\u3164", "Kim"),
        ("Ivan", "lvan"),
        ("Bernard", "Bemard"),
        ("Ёva", "Eva"),
        ("O0", "0O"),
    ],
)
def test_look_alikes_are_one(one: str, other: str) -> None:
    assert look_alike(one) == look_alike(other)


def test_other_names_stay_apart() -> None:
    names = ("Anna", "Hanna", "Bob", "Rob", "Иван", "王", "محمد", "Ελένη")
    assert len({look_alike(name) for name in names}) == len(names)
