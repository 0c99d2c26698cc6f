"""Look for a patient's name in files, in every form that programs write text in."""

import base64
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n")
_DEFLATED = (b"\x78\x9c", b"\x78\xda", b"\x78\x01")
# base64 has three alignments; the ends of each depend on what stands beside the name.
_ALIGNMENTS = 3


def forms_of(marker: str) -> tuple[bytes, ...]:
    """The marker as UTF-8, UTF-16 and base64, however it is aligned, in any case."""
    spellings = (marker, marker.lower(), marker.upper())
    plain = [text.encode(code) for text in spellings for code in ("utf-8", "utf-16le", "utf-16be")]
    return (*plain, *(coded for each in plain for coded in _base64(each)))


def _base64(plain: bytes) -> Iterator[bytes]:
    for shift in range(_ALIGNMENTS):
        coded = base64.b64encode(b"\0" * shift + plain + b"\0" * _ALIGNMENTS)
        yield coded[4 if shift else 0 : len(coded) - 8]


def holds(data: bytes, marker: str) -> bool:
    """Whether the data, or what is deflated in it, holds the marker."""
    forms = forms_of(marker)
    return any(form in part for part in (data, *_inflated(data)) for form in forms)


def _inflated(data: bytes) -> Iterator[bytes]:
    starts = {match.end() for match in _STREAM.finditer(data)}
    starts |= {
        place for head in (b"\x78\x9c", b"\x78\xda", b"\x78\x01") for place in _all(data, head)
    }
    for start in starts:
        try:
            yield zlib.decompressobj().decompress(data[start:])
        except zlib.error:
            continue


def _all(data: bytes, head: bytes) -> Iterator[int]:
    return (match.start() for match in re.finditer(re.escape(head), data))


def leaks(folders: Iterable[Path], marker: str) -> list[Path]:
    """The files below the folders that hold the marker, in content or in name."""
    files = (path for folder in folders for path in sorted(folder.rglob("*")))
    return [
        path
        for path in files
        if marker.lower() in path.name.lower()
        or (path.is_file() and not path.is_symlink() and holds(path.read_bytes(), marker))
    ]
