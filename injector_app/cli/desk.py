"""Desk: where the commands work, and what they are given."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial

from injector_app.cli.output import complain
from injector_app.cli.password import read_code
from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import RuleBroken
from injector_app.system.clock import Clock
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.note_refusal import note_refusal
from injector_app.usecases.notice_clock import notice_clock
from injector_app.usecases.sign_in import sign_in
from injector_app.wording.clock_notice import clock_notice
from injector_app.work.context import Work


@dataclass(frozen=True, slots=True)
class Desk:
    """The data folder, the clock, and the catalog, which is read when a command needs it."""

    folder: DataFolder
    clock: Clock
    read_catalog: Callable[[], Catalog]


@contextmanager
def signed_in(desk: Desk, *, user: str, password: str) -> Iterator[Work]:
    """The opened records of the clinic, closed whatever happens."""
    catalog = desk.read_catalog()
    come_in = partial(
        sign_in,
        desk.folder,
        sign_in=user,
        password=password,
        catalog=catalog,
        clock=desk.clock,
    )
    try:
        work = come_in()
    except RecordsProblem as problem:
        if problem.trouble is not Trouble.CODE_NEEDED:
            raise
        work = come_in(code=read_code(user))
    try:
        _tell_of_clock(work)
        yield work
    except RuleBroken as problem:
        note_refusal(work, problem=problem)
        raise
    finally:
        work.close()


def _tell_of_clock(work: Work) -> None:
    """Beside the result, as the window does it (D16)."""
    # Records that cannot be written say so where something is to be written.
    with suppress(RecordsProblem):
        move = notice_clock(work)
        if move is not None:
            notice = clock_notice(move)
            complain(f"{notice.title}. {notice.one_sentence}")
