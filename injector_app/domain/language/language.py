"""Language: what the program and its notes can be read in."""

from enum import StrEnum


class Language(StrEnum):
    """By the name of its folder of sentences."""

    ENGLISH = "en"
    FRENCH = "fr_CA"

    @property
    def tag(self) -> str:
        """As files name it (BCP 47)."""
        return self.value.replace("_", "-")


def language_of(tag: str) -> Language:
    """The language for a tag as systems write it: `fr_CA.UTF-8`, `fr-FR`; English for any other."""
    return Language.FRENCH if tag.lower().startswith("fr") else Language.ENGLISH
