"""Long, not common, and free otherwise."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.password_rule import check_password, normal_password
from tests.support.builders import A_PASSWORD


@pytest.mark.parametrize(
    "password",
    [
        A_PASSWORD,
        "fifteen letters",
        "всё хорошо, прекрасная маркиза",
        "日本語のとても長いパスワードです",
        "x y z 1 2 3 4 5" * 66,
    ],
)
def test_long_password_of_any_kind_is_taken(password: str) -> None:
    check_password(password)


@pytest.mark.parametrize(
    ("password", "rule"),
    [
        ("", Rule.PASSWORD_TOO_SHORT),
        ("fourteen chars", Rule.PASSWORD_TOO_SHORT),
        ("x y z 1 2 3 4 5" * 67, Rule.PASSWORD_TOO_LONG),
        ("passwordpassword", Rule.PASSWORD_TOO_COMMON),
        ("Password-Password!", Rule.PASSWORD_TOO_COMMON),
        ("Botulinum toxin", Rule.PASSWORD_TOO_COMMON),
        ("123456789012345", Rule.PASSWORD_TOO_COMMON),
        ("aaaaaaaaaaaaaaaaaaaa", Rule.PASSWORD_TOO_COMMON),
        ("abababababababababab", Rule.PASSWORD_TOO_COMMON),
        ("abcdefghijklmnopqrstuvwxyz", Rule.PASSWORD_TOO_COMMON),
        ("               ", Rule.PASSWORD_TOO_COMMON),
    ],
)
def test_short_long_or_common_password_is_refused(password: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_password(password)
    assert caught.value.rule is rule
    assert password not in caught.value.facts.values()


def test_length_is_counted_in_characters_of_one_form() -> None:
    decomposed = "e\u0301" * 7 + "abcdefg"
    with pytest.raises(RuleBroken) as caught:
        check_password(decomposed)
    assert caught.value.rule is Rule.PASSWORD_TOO_SHORT
    assert normal_password(decomposed) == "é" * 7 + "abcdefg"
