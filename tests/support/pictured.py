"""Which states a module of scenes takes pictures of."""

import re
from pathlib import Path
from types import ModuleType

from tests.support.source_tree import source


def pictured(scenes: ModuleType) -> tuple[str, ...]:
    """The names, in the order of the source."""
    return tuple(re.findall(r'\.picture\(f?"([^"]+)"\)', source(Path(str(scenes.__file__)))))
