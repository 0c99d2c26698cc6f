"""Languages by their tags."""

import pytest

from injector_app.app.arguments import LANGUAGES
from injector_app.domain.language.language import Language, language_of
from injector_app.wording import language_words


@pytest.mark.parametrize("tag", ["fr_CA.UTF-8", "fr-FR", "FR", "fr_CA"])
def test_any_french_is_french(tag: str) -> None:
    assert language_of(tag) is Language.FRENCH


@pytest.mark.parametrize("tag", ["", "en_US", "de_AT", "C.UTF-8"])
def test_any_other_is_english(tag: str) -> None:
    assert language_of(tag) is Language.ENGLISH


def test_tag_leads_back(  # as PDF files and commands name it
) -> None:
    assert [language_of(each.tag) for each in Language] == [*Language]
    assert Language.FRENCH.tag == "fr-CA"


def test_command_and_window_offer_each() -> None:
    assert [each.tag for each in Language] == [*LANGUAGES]
    assert [*language_words.LANGUAGES] == [*Language]
