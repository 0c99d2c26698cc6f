"""Read the sentences of a language."""

from functools import cache
from gettext import GNUTranslations, NullTranslations

from injector_app.language.language import Language
from injector_app.system.paths import resources_folder

DOMAIN = "injector_app"


@cache
def sentences_of(language: Language) -> NullTranslations:
    """The sentences as they are in the file; English needs none, it is what stands in the code."""
    if language is Language.ENGLISH:
        return NullTranslations()
    folder = resources_folder() / "languages" / language.value / "LC_MESSAGES"
    with (folder / f"{DOMAIN}.mo").open("rb") as file:
        return GNUTranslations(file)
