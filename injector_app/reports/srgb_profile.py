"""The ICC profile of sRGB, made from the numbers of its standard; nobody else's file is copied.

Version 2.1 of ICC.1, as PDF 1.4 and so PDF/A-1 know it. Primaries and curve: IEC 61966-2-1, the
primaries adapted to D50 after Bradford (ICC, "How to interpret the sRGB color space").
"""

import struct
from functools import lru_cache

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.4360747, 0.2225045, 0.0139322),
    b"gXYZ": (0.3850649, 0.7168786, 0.0971045),
    b"bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
_CURVES = (b"rTRC", b"gTRC", b"bTRC")
_STEPS = 1024
# Below it the curve is a line.
_LINE_END = 0.04045
_HEADER, _ENTRY = 128, 12
NAME = b"sRGB IEC61966-2-1"
# Made from published numbers, it is as free as the program.
_RIGHTS = b"No rights reserved"


@lru_cache(maxsize=1)
def srgb_profile() -> bytes:
    """The profile as a file."""
    curve = _curve()
    tags = {
        b"desc": _description(),
        b"cprt": b"text\0\0\0\0" + _RIGHTS + b"\0",
        b"wtpt": _xyz(_D50),
        **{name: _xyz(place) for name, place in _PRIMARIES.items()},
        **dict.fromkeys(_CURVES, curve),
    }
    start = _HEADER + 4 + _ENTRY * len(tags)
    places: dict[bytes, int] = {}
    body = b""
    for data in tags.values():
        # The three curves are one.
        if data not in places:
            places[data] = start + len(body)
            body += data + b"\0" * (-len(data) % 4)
    table = b"".join(
        struct.pack(">4sII", name, places[data], len(data)) for name, data in tags.items()
    )
    whole = struct.pack(">I", len(tags)) + table + body
    return _header(_HEADER + len(whole)) + whole


def _header(size: int) -> bytes:
    return struct.pack(
        ">I4sI4s4s4s6H4s4sIIIQI12s4s44x",
        size,
        b"\0" * 4,
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2026, 1, 1, 0, 0, 0),
        b"acsp",
        *(b"\0" * 4, 0, 0, 0, 0, 0),
        b"".join(map(_fixed, _D50)),
        b"\0" * 4,
    )


def _description() -> bytes:
    text = NAME + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + b"\0" * (4 + 4 + 2 + 1 + 67)


def _xyz(place: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, place))


def _fixed(number: float) -> bytes:
    return struct.pack(">i", round(number * 65536))


def _curve() -> bytes:
    values = [round(65535 * _linear(step / (_STEPS - 1))) for step in range(_STEPS)]
    return b"curv\0\0\0\0" + struct.pack(f">I{_STEPS}H", _STEPS, *values)


def _linear(value: float) -> float:
    return value / 12.92 if value <= _LINE_END else float(((value + 0.055) / 1.055) ** 2.4)
