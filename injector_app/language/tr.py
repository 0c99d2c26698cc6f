"""tr: a sentence in the language that is spoken where and when it is asked for.

The program speaks one language from its start to its end, chosen before anything with a sentence
in it is loaded. A note may be in another: `speaking` holds for what is called within it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from gettext import NullTranslations

from injector_app.language.language import Language
from injector_app.language.sentences import sentences_of

_within: ContextVar[NullTranslations | None] = ContextVar("spoken", default=None)
# Not a context variable: threads that the program starts speak as it does.
_spoken: list[NullTranslations] = [NullTranslations()]


def tr(sentence: str) -> str:
    """The sentence as it is said; itself where nobody translated it."""
    # The empty one is how the file is described.
    return _now().gettext(sentence) if sentence else ""


def tr_counted(one: str, many: str, count: int) -> str:
    """The sentence for so many, with `{count}` filled in."""
    return _now().ngettext(one, many, count).format(count=count)


def speak(language: Language) -> None:
    """Use this language from now on, wherever `speaking` does not say otherwise."""
    _spoken[:] = [sentences_of(language)]


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Use this language until the end of the block, in this thread."""
    before = _within.set(sentences_of(language))
    try:
        yield
    finally:
        _within.reset(before)


def _now() -> NullTranslations:
    return _within.get() or _spoken[0]
