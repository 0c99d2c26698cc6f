"""How many statements the database is asked."""

from collections.abc import Callable
from unittest.mock import Mock

from sqlalchemy import event
from sqlalchemy.engine import Engine


def statement_count(act: Callable[[], object]) -> int:
    """All statements of all engines while `act` runs."""
    counted = Mock()
    event.listen(Engine, "before_cursor_execute", counted)
    try:
        act()
    finally:
        event.remove(Engine, "before_cursor_execute", counted)
    return int(counted.call_count)
