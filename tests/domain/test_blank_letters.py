"""Letters that print as nothing are no spaces and no marks that Unicode calls hidden."""

import unicodedata

from injector_app.domain.blank_letters import BLANK_LETTERS


def test_each_is_one_that_no_other_rule_catches() -> None:
    kinds = {unicodedata.category(letter) for letter in BLANK_LETTERS}
    assert kinds == {"Lo", "Mn", "So"}
