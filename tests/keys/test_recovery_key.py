"""160 bits, written so that a slip of the pen is noticed."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.recovery_text import ALPHABET, written_groups
from injector_app.keys.recovery_key import new_recovery_key, read_recovery_key


def test_key_is_nine_groups_of_four_and_never_the_same() -> None:
    keys = {new_recovery_key() for _ in range(50)}
    assert len(keys) == 50
    assert {tuple(map(len, key.split("-"))) for key in keys} == {(4,) * 9}
    assert set("".join(keys)) - {"-"} <= set(ALPHABET)


def test_every_wrong_letter_and_every_swap_of_neighbours_is_noticed() -> None:
    plain = read_recovery_key(new_recovery_key())
    wrong = [
        plain[:place] + letter + plain[place + 1 :]
        for place in range(len(plain))
        for letter in ALPHABET
        if letter != plain[place]
    ]
    swapped = [
        plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
        for place in range(len(plain) - 1)
        if plain[place] != plain[place + 1]
    ]
    passed = 0
    for typed in (*wrong, *swapped):
        try:
            read_recovery_key(typed)
        except RuleBroken:
            continue
        passed += 1
    # 20 bits of check: about one in a million gets through by chance.
    assert passed == 0


@pytest.mark.parametrize("cut", [0, 1, 35])
def test_part_of_a_key_is_mistyped_and_not_repeated(cut: int) -> None:
    plain = "".join(written_groups(new_recovery_key()))
    with pytest.raises(RuleBroken) as caught:
        read_recovery_key(plain[:cut])
    assert caught.value.rule is Rule.RECOVERY_KEY_MISTYPED
    assert caught.value.facts == {}
