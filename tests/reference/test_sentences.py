"""The sentences of each language are read once, from the file beside those for translators."""

import pytest

from injector_app.domain.language.language import Language
from injector_app.domain.language.tr import speaking, tr
from injector_app.reference.sentences import spoken_in


@pytest.mark.parametrize("language", Language)
def test_each_language_is_there(language: Language) -> None:
    assert spoken_in(language).language is language
    assert spoken_in(language) is spoken_in(language)


def test_french_says_region_names_and_questions() -> None:
    with speaking(spoken_in(Language.FRENCH)):
        assert tr("Chronic migraine") == "Migraine chronique"
        assert tr("corrugator supercilii") == "corrugateur du sourcil"
