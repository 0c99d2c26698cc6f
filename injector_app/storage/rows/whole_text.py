"""WholeText: a text of which no part is missing."""

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from injector_app.system.errors import RecordsProblem, Trouble

_NUL = "\0"


class WholeText(TypeDecorator[str]):
    """Text as people type it, without NUL.

    The cipher takes a page that is all zeros for a fresh one and does not complain; when the end
    of a long text lay on it, the text comes back with zeros in the place of its words.
    """

    impl = Text
    cache_ok = True

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        if value is not None and _NUL in value:
            raise RecordsProblem(Trouble.RECORDS_DAMAGED)
        return value
