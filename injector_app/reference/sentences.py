"""Read the sentences of a language."""

from functools import cache
from gettext import GNUTranslations

from injector_app.domain.language.language import Language
from injector_app.domain.language.spoken import Spoken
from injector_app.system.paths import resources_folder

DOMAIN = "injector_app"


@cache
def spoken_in(language: Language) -> Spoken:
    """The language with its sentences as they are in the file."""
    if language is Language.ENGLISH:
        return Spoken()
    folder = resources_folder() / "languages" / language.value / "LC_MESSAGES"
    with (folder / f"{DOMAIN}.mo").open("rb") as file:
        return Spoken(language, GNUTranslations(file))
