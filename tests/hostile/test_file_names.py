"""X4: a thousand hostile record numbers make harmless default file names."""

from pathlib import Path, PureWindowsPath

import pytest

from injector_app.domain.file_name import free_name, note_file_name
from tests.support.hostile_strings import hostile_strings

LONGEST_BYTES = 200
DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{d}{n}" for d in ("COM", "LPT") for n in range(10))}
NUMBERS = (*hostile_strings(980), *DEVICES, "a:b", "name.", "name ", "..", "x" * 300)


def fault_of(name: str, folder: Path) -> str:
    """What is wrong with a file name, or nothing."""
    on_windows = PureWindowsPath(name)
    checks = {
        "leaves its folder": (folder / name).resolve().parent != folder.resolve(),
        "is a device": name.split(".", maxsplit=1)[0].strip().upper() in DEVICES,
        "ends badly": name.endswith((".", " ")),
        "has a colon": ":" in name,
        "has parts": len(on_windows.parts) != 1 or bool(on_windows.drive),
        "is too long": len(name.encode("utf-8", "surrogatepass")) > LONGEST_BYTES,
        "hides characters": not name.isascii() or not name.isprintable(),
    }
    return ", ".join(words for words, is_so in checks.items() if is_so)


def test_thousand_hostile_numbers_make_harmless_names(tmp_path: Path) -> None:
    assert len(NUMBERS) >= 1000
    faults = {number: fault_of(note_file_name(number), tmp_path) for number in NUMBERS}
    assert {number: fault for number, fault in faults.items() if fault} == {}


def test_names_that_were_offered_before_are_left_alone(tmp_path: Path) -> None:
    taken: frozenset[str] = frozenset()
    for number in NUMBERS[:200]:
        name = free_name(note_file_name(number), taken)
        assert name.casefold() not in {each.casefold() for each in taken}
        assert fault_of(name, tmp_path) == ""
        taken |= {name}


@pytest.mark.parametrize(
    "planted", ["../a.pdf", "CON.pdf", "a.", "a:b.pdf", "C:\\a", "a\u202eb.pdf", "x" * 201]
)
def test_control_harmful_name_is_found(planted: str, tmp_path: Path) -> None:
    assert fault_of(planted, tmp_path) != ""
