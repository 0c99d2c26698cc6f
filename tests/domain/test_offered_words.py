"""Only what the program offered is said in another language."""

from injector_app.domain.language.language import Language
from injector_app.domain.language.tr import speaking
from injector_app.domain.offered_words import GUIDANCES, NO_REACTION, said_if_offered
from injector_app.reference.sentences import spoken_in


def test_offered_words_are_translated_and_typed_ones_stay() -> None:
    assert said_if_offered(NO_REACTION) == "none"
    with speaking(spoken_in(Language.FRENCH)):
        assert said_if_offered(NO_REACTION) == "aucune"
        assert said_if_offered(GUIDANCES[3]) == "Échographie"
        # Words of the program in another place, and here typed by a person.
        assert said_if_offered("Patient copy") == "Patient copy"
