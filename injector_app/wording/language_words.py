"""The names of the languages, each as its own speakers write it."""

from collections.abc import Mapping

from injector_app.domain.language.language import Language

LANGUAGES: Mapping[Language, str] = {
    Language.ENGLISH: "English",
    Language.FRENCH: "Français (Canada)",
}
AS_THE_CLINIC = "As usual here"
LANGUAGE_HINT = "For notes and sheets. What somebody typed stays in the language it was typed in."
