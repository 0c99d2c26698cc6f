"""JSON read strictly: exact numbers, no key twice, nothing that JSON does not know."""

import json
from decimal import Decimal
from typing import Any

from injector_app.domain.errors import Rule, RuleBroken

LIMIT_MB = 50
LARGEST_BYTES = LIMIT_MB * 1024 * 1024


def parse_json(data: bytes) -> Any:  # noqa: ANN401 - a file may hold anything
    """The document in a file; null counts as left out.

    Raises:
        RuleBroken: too large, or not JSON.
    """
    if len(data) > LARGEST_BYTES:
        raise RuleBroken(Rule.FILE_TOO_LARGE, limit=LIMIT_MB)
    try:
        return json.loads(
            data.decode("utf-8-sig"),
            parse_float=Decimal,
            parse_constant=_refuse_constant,
            object_pairs_hook=_members,
        )
    except UnicodeDecodeError as problem:
        raise _not_json("it is not UTF-8 text") from problem
    except json.JSONDecodeError as problem:
        why = f"line {problem.lineno}, column {problem.colno}: {problem.msg}"
        raise _not_json(why) from problem
    except RecursionError as problem:
        raise _not_json("it is nested too deeply") from problem
    except ValueError as problem:
        raise _not_json("a number has too many digits") from problem


def _refuse_constant(name: str) -> None:
    raise _not_json(f"{name} is not a number")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _not_json(f"“{twice[:40]}” appears twice in one object")
    return {key: value for key, value in members.items() if value is not None}


def _not_json(why: str) -> RuleBroken:
    return RuleBroken(Rule.FILE_NOT_JSON, why=why)
