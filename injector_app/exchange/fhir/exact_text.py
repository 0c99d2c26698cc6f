"""Plain values as JSON text, decimals digit for digit."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal

from injector_app.exchange.fhir.resource import Plain

# A FHIR string knows space, tab and line ends only; names are typed with other spaces as well.
_OTHER_SPACE = re.compile(r"[^\S \t\r\n]")


def exact_text(plain: Plain) -> bytes:
    """The document in UTF-8; the standard encoder would make a decimal a float."""
    return "".join(_parts(plain)).encode()


def _parts(value: object) -> Iterator[str]:
    match value:
        case dict():
            yield "{"
            for place, (name, part) in enumerate(value.items()):
                yield f'{"," if place else ""}\n"{name}":'
                yield from _parts(part)
            yield "}"
        case list():
            yield "["
            for place, part in enumerate(value):
                yield "," if place else ""
                yield from _parts(part)
            yield "]"
        case Decimal():
            yield f"{value:f}"
        case str():
            yield json.dumps(_OTHER_SPACE.sub(" ", value), ensure_ascii=False)
        case _:
            yield json.dumps(value)
