"""X1: a tool tip of a cell shows what was typed, and reads no markup in it."""

from pathlib import Path

from tests.support.source_tree import PACKAGE

# Where a model answers for tool tips itself, with what nobody types.
OWN_WORDS = {
    "gui/chart/diagram_list.py": "names of diagrams",
    "gui/lists/table.py": "headings",
    "gui/shared/cell_words.py": "makes them plain",
}


def models_with_tips(root: Path) -> set[str]:
    """Modules that answer for the role of tool tips."""
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if "ToolTipRole" in path.read_text("utf-8")
    }


def test_tips_of_cells_are_plain() -> None:
    assert models_with_tips(PACKAGE) == set(OWN_WORDS)


def test_control_a_model_of_its_own_is_found(tmp_path: Path) -> None:
    (tmp_path / "table.py").write_text("if role == Role.ToolTipRole:\n    return name\n", "utf-8")
    assert models_with_tips(tmp_path) == {"table.py"}
