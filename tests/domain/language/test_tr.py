"""A sentence is said in the language that is spoken where and when it is asked for."""

import threading
from collections.abc import Iterator

import pytest

from injector_app.domain.language.language import Language
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.spoken import Spoken
from injector_app.domain.language.tr import (
    now_spoken,
    speak,
    speaking,
    tr,
    tr_counted,
    tr_in,
    tr_words,
)
from injector_app.reference.sentences import spoken_in

FRENCH = spoken_in(Language.FRENCH)


@pytest.fixture
def everywhere() -> Iterator[None]:
    speak(FRENCH)
    yield
    speak(Spoken())


def test_english_is_what_stands_in_the_code() -> None:
    assert tr("Your treatment") == marked("Your treatment") == "Your treatment"
    assert now_spoken().language is Language.ENGLISH


def test_block_speaks_another_language_and_ends() -> None:
    with speaking(FRENCH):
        assert tr("Your treatment") == "Votre traitement"
        with speaking(Spoken()):
            assert tr("Your treatment") == "Your treatment"
        assert tr_words(marked_words("Your treatment")) == ("Votre traitement",)
    assert tr("Your treatment") == "Your treatment"


def test_block_ends_with_an_error_too() -> None:
    with pytest.raises(ZeroDivisionError), speaking(FRENCH):
        _ = 1 / 0
    assert now_spoken().language is Language.ENGLISH


def test_nothing_and_what_nobody_translated_stay() -> None:
    with speaking(FRENCH):
        assert tr("") == ""
        assert tr("Smith 12 b") == "Smith 12 b"
        assert tr_in("somewhere", "Smith 12 b") == "Smith 12 b"


def test_none_is_singular_in_french_only() -> None:
    one, many = marked_words("{count} injection", "{count} injections")
    assert [tr_counted(one, many, count) for count in (0, 1, 2)] == [
        "0 injections",
        "1 injection",
        "2 injections",
    ]
    with speaking(FRENCH):
        assert [tr_counted(one, many, count) for count in (0, 1, 2)] == [
            "0 injection",
            "1 injection",
            "2 injections",
        ]


def test_other_threads_hear_nothing_of_a_block() -> None:
    heard: list[str] = []
    with speaking(FRENCH):
        thread = threading.Thread(target=lambda: heard.append(tr("Your treatment")))
        thread.start()
        thread.join()
    assert heard == ["Your treatment"]


@pytest.mark.usefixtures("everywhere")
def test_program_speaks_in_all_its_threads() -> None:
    heard: list[str] = []
    thread = threading.Thread(target=lambda: heard.append(tr("Your treatment")))
    thread.start()
    thread.join()
    assert heard == ["Votre traitement"]
