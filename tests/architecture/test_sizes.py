"""The size budget holds, and every module has its test."""

import tomllib
from pathlib import Path

from tests.support.source_sizes import aims_table, over_the_stop, sizes_of
from tests.support.source_tree import PACKAGE, ROOT, TESTS, python_files, source

# May only shrink: a line goes when its module gets a test.
UNTESTED = Path(__file__).with_name("modules_without_a_test.txt")


def untested_modules(package: Path, tests: Path) -> set[str]:
    """Modules a/b.py without a tests/a/test_b.py; empty __init__ files and migrations need none."""
    paths = (path.relative_to(package) for path in python_files(package))
    return {
        path.as_posix()
        for path in paths
        if path.name != "__init__.py"
        and "migrations" not in path.parts
        and not (tests / path.parent / f"test_{path.name}").exists()
    }


def test_nothing_is_over_its_hard_stop() -> None:
    sizes = [
        size
        for path in python_files(PACKAGE)
        for size in sizes_of(source(path), str(path.relative_to(ROOT)))
    ]
    print(aims_table(sizes))  # noqa: T201 - pytest shows it when the test fails
    assert over_the_stop(sizes) == []


def test_size_over_the_stop_is_found() -> None:
    long_function = "def f():\n" + "    pass\n" * 50
    wide_class = "class C:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(21))
    long_module = "x = 1\n" * 401
    for fault in (long_function, wide_class, long_module):
        assert len(over_the_stop(sizes_of(fault, "planted"))) == 1


def test_size_at_the_stop_passes() -> None:
    function = "def f():\n" + "    pass\n" * 49
    assert over_the_stop(sizes_of(function + "x = 1\n" * 350, "planted")) == []


def test_ruff_keeps_the_stops_for_arguments_and_complexity() -> None:
    settings = tomllib.loads(source(ROOT / "pyproject.toml"))["tool"]["ruff"]["lint"]
    assert settings["mccabe"]["max-complexity"] == 8
    assert settings["pylint"]["max-args"] == 6
    assert not {"C901", "PLR0913", "C90", "PLR", "PL", "C"} & set(settings["ignore"])


def test_every_module_has_a_test_or_is_listed() -> None:
    listed = set(source(UNTESTED).split())
    untested = untested_modules(PACKAGE, TESTS)
    new = "\n".join(sorted(untested - listed))
    old = "\n".join(sorted(listed - untested))
    assert not new, f"write tests/a/test_b.py for injector_app/a/b.py:\n{new}"
    assert not old, f"these have a test now or are gone, take them out of {UNTESTED}:\n{old}"


def test_module_without_a_test_is_found(tmp_path: Path) -> None:
    for name in ("app/a/__init__.py", "app/a/b.py", "app/a/c.py", "tests/a/test_c.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert untested_modules(tmp_path / "app", tmp_path / "tests") == {"a/b.py"}
