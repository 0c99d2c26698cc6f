"""How a name begins a line."""


def line_start(name: str) -> str:
    """The first letter a capital, the rest as written: capitalize() makes "V2" to "v2"."""
    return name[:1].upper() + name[1:]
