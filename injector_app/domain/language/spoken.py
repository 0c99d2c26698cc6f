"""Spoken: a language with its sentences."""

from dataclasses import dataclass, field
from gettext import NullTranslations

from injector_app.domain.language.language import Language


@dataclass(frozen=True, slots=True)
class Spoken:
    """English needs no sentences: they are what stands in the code."""

    language: Language = Language.ENGLISH
    sentences: NullTranslations = field(default_factory=NullTranslations)
