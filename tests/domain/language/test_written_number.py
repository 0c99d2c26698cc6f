"""Numbers with the reader's decimal sign, digit by digit the same."""

from decimal import Decimal

import pytest

from injector_app.domain.language.language import Language
from injector_app.domain.language.tr import speaking
from injector_app.domain.language.written_number import written_number
from injector_app.reference.sentences import spoken_in


@pytest.mark.parametrize("number", [Decimal("2.50"), Decimal("0.05"), Decimal(155), 12])
def test_only_the_sign_is_another(number: Decimal | int) -> None:
    assert written_number(number) == str(number)
    with speaking(spoken_in(Language.FRENCH)):
        assert written_number(number) == str(number).replace(".", ",")
