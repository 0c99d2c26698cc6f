"""tr: a sentence in the language that is spoken where and when it is asked for.

The program speaks one language from its start to its end. A note may be in another: `speaking`
holds for what is called within it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from injector_app.domain.language.spoken import Spoken

_within: ContextVar[Spoken | None] = ContextVar("spoken", default=None)
# Not a context variable: threads that the program starts speak as it does.
_always: list[Spoken] = [Spoken()]


def tr(sentence: str) -> str:
    """The sentence as it is said; itself where nobody translated it."""
    # The empty one is how the file is described.
    return now_spoken().sentences.gettext(sentence) if sentence else ""


def tr_in(context: str, sentence: str) -> str:
    """The sentence where it is said of something, for words that are one only in English."""
    return now_spoken().sentences.pgettext(context, sentence)


def tr_counted(one: str, many: str, count: int) -> str:
    """The sentence for so many, with `{count}` filled in."""
    return now_spoken().sentences.ngettext(one, many, count).format(count=count)


def tr_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Each as it is said."""
    return tuple(map(tr, words))


def speak(spoken: Spoken) -> None:
    """Use this language from now on, wherever `speaking` does not say otherwise."""
    _always[:] = [spoken]


@contextmanager
def speaking(spoken: Spoken) -> Iterator[None]:
    """Use this language until the end of the block, in this thread."""
    before = _within.set(spoken)
    try:
        yield
    finally:
        _within.reset(before)


def now_spoken() -> Spoken:
    """The language that sentences are said in here and now."""
    return _within.get() or _always[0]
