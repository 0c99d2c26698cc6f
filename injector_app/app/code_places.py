"""Where in the program an exception came from, without a word of what it said.

Exception texts may quote what a person typed, so neither the log nor the crash dialog shows them.
"""

import traceback
from collections.abc import Iterator
from pathlib import Path


def code_places(problem: BaseException) -> str:
    """The exception's type and its call places, causes first."""
    return "\n".join(
        line for link in reversed(list(_chain(problem))) for line in (_name(link), *_frames(link))
    )


def _chain(problem: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while problem is not None and id(problem) not in seen:
        seen.add(id(problem))
        yield problem
        problem = problem.__cause__ or problem.__context__


def _name(problem: BaseException) -> str:
    kind = type(problem)
    return f"{kind.__module__}.{kind.__qualname__}"


def _frames(problem: BaseException) -> Iterator[str]:
    for frame in traceback.extract_tb(problem.__traceback__):
        yield f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
