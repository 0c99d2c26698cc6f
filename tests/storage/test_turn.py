"""Whoever waits gets a turn at the next pause, and not by luck."""

import time
from threading import Event, Thread

from injector_app.storage.turn import Turn

ROUNDS = 50


def test_waiter_gets_it_at_the_next_pause() -> None:
    turn, had_it = Turn(), Event()
    is_waiting = Event()

    def wait() -> None:
        is_waiting.set()
        with turn:
            had_it.set()

    with turn:
        waiter = Thread(target=wait)
        waiter.start()
        is_waiting.wait(10)
        while not turn._waiting:
            time.monotonic()
        assert not had_it.is_set()
        turn.let_others(lambda: None)
        assert had_it.is_set()
    waiter.join()


def test_it_is_held_again_after_the_pause_and_can_be_taken_twice() -> None:
    turn, seen = Turn(), []

    def write() -> None:
        with turn, turn:
            seen.append("write")

    with turn:
        turn.let_others(lambda: seen.append("meanwhile"))
        writer = Thread(target=write)
        writer.start()
        seen.append("held")
    writer.join()
    assert seen == ["meanwhile", "held", "write"]
