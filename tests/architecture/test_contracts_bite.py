"""Every import contract holds, and each is broken by the import it is there to forbid."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from importlinter import configuration
from importlinter.application import use_cases

ROOT = Path(__file__).parent.parent.parent

configuration.configure()


@dataclass(frozen=True, slots=True)
class Fault:
    """One new module with one import, and the contract it must break."""

    contract: str
    module: str
    statement: str

    def __str__(self) -> str:
        return f"{self.contract}: {self.module}"


LAYERS = "Layers"
ONLY_USE_CASES = "gui and cli talk to records, keys, files and PDF only through usecases"
PLAIN = "domain is plain Python"
QT = "Qt stays in gui and app"
SQL = "SQLAlchemy stays in storage"
KEYS = "Cryptography stays in keys"
PDF = "reportlab and shaping stay in reports"
ROWS = "Rows are private to storage"
CALLERS = "Only presenters, commands and app use the use cases"
APART = "Use cases do not call each other"
SCREENS = "Screens do not import each other"
CYCLES = "No cycles anywhere"

FAULTS = (
    Fault(LAYERS, "domain/planted", "import injector_app.work"),
    Fault(LAYERS, "domain/planted", "import injector_app.system.clock"),
    Fault(LAYERS, "storage/planted", "import injector_app.usecases"),
    Fault(LAYERS, "reports/planted", "import injector_app.storage"),
    Fault(LAYERS, "cli/planted", "import injector_app.gui"),
    Fault(LAYERS, "planted/__init__", ""),
    Fault(ONLY_USE_CASES, "gui/shared/planted", "import injector_app.storage"),
    Fault(ONLY_USE_CASES, "cli/planted", "import injector_app.keys"),
    Fault(PLAIN, "domain/planted", "import sqlalchemy"),
    Fault(PLAIN, "system/planted", "import PySide6.QtCore"),
    Fault(QT, "usecases/planted", "import PySide6.QtCore"),
    Fault(QT, "cli/planted", "from PySide6.QtGui import QImage"),
    Fault(SQL, "work/planted", "import sqlalchemy"),
    Fault(SQL, "gui/shared/planted", "from sqlcipher3 import dbapi2"),
    Fault(KEYS, "storage/planted", "import argon2"),
    Fault(KEYS, "usecases/planted", "from cryptography.hazmat.primitives import hashes"),
    Fault(KEYS, "work/planted", "from pyhanko.sign import signers"),
    Fault(PLAIN, "domain/planted", "import asn1crypto"),
    Fault(PDF, "usecases/planted", "import reportlab"),
    Fault(PDF, "gui/note/planted", "from reportlab.pdfgen import canvas"),
    Fault(PDF, "usecases/planted", "import uharfbuzz"),
    Fault(ROWS, "work/planted", "import injector_app.storage.rows"),
    Fault(CALLERS, "gui/shared/planted", "import injector_app.usecases.sign_note"),
    Fault(CALLERS, "gui/chart/planted", "import injector_app.usecases.save_draft"),
    Fault(APART, "usecases/planted", "import injector_app.usecases.sign_note"),
    Fault(SCREENS, "gui/note/planted", "import injector_app.gui.chart"),
    Fault(SCREENS, "gui/canvas/planted", "import injector_app.gui.jobs"),
    Fault(SCREENS, "gui/planted/__init__", ""),
    Fault(CYCLES, "work/planted", "import injector_app.usecases.sign_note"),
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package and its settings that faults may be planted in."""
    folder = tmp_path_factory.mktemp("contracts")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "injector_app", folder / "injector_app", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.fixture
def linted(copy: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The copy, standing where the linter will look for injector_app."""
    monkeypatch.delitem(sys.modules, "injector_app", raising=False)
    monkeypatch.syspath_prepend(copy)
    return copy


def broken_contracts(folder: Path, only: str = "") -> set[str]:
    """Names of the contracts, or of the one asked for, that the package in a folder breaks."""
    options = use_cases.read_user_options(str(folder / "pyproject.toml"))
    options.contracts_options = [
        contract for contract in options.contracts_options if only in ("", contract["name"])
    ]
    assert options.contracts_options, f"no contract is named {only!r}"
    use_cases._register_contract_types(options)
    report = use_cases.create_report(options, cache_dir=str(folder / "cache"))
    assert not report.could_not_run, report.invalid_contract_options
    return {
        contract.name for contract, check in report.get_contracts_and_checks() if not check.kept
    }


def test_unchanged_copy_keeps_every_contract(linted: Path) -> None:
    assert broken_contracts(linted) == set()


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_forbidden_import_breaks_its_contract(fault: Fault, linted: Path) -> None:
    planted = linted / "injector_app" / f"{fault.module}.py"
    if is_new_package := not planted.parent.exists():
        planted.parent.mkdir()
    planted.write_text(f"{fault.statement}\n", encoding="utf-8")
    try:
        assert broken_contracts(linted, only=fault.contract) == {fault.contract}
    finally:
        planted.unlink()
        if is_new_package:
            planted.parent.rmdir()


def test_every_contract_has_a_fault() -> None:
    options = use_cases.read_user_options(str(ROOT / "pyproject.toml"))
    assert {fault.contract for fault in FAULTS} == {
        contract["name"] for contract in options.contracts_options
    }
