"""At the start every file is proved and none is read; a diagram is read when it is asked for."""

from pathlib import Path
from typing import Any

import pytest

from injector_app.reference import read_diagram as reader
from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.atlas_files import read_atlas_file
from injector_app.reference.load_atlas import load_atlas
from tests.support.atlas import DIAGRAMS, TWINS, VIEWS, a_second_version, atlas_copy, rewrite


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a second version; only to be read."""
    return a_second_version(tmp_path_factory.mktemp("atlas")) / "diagrams" / "2"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files of diagrams whose JSON was parsed."""
    seen: list[str] = []

    def watched(path: Path, **options: Any) -> Any:
        seen.append(f"{path.parent.name}/{path.name}")
        return read_atlas_file(path, **options)

    monkeypatch.setattr(reader, "read_atlas_file", watched)
    return seen


def test_names_and_order_are_there_without_reading(second: Path, parsed: list[str]) -> None:
    for folder in (DIAGRAMS / "1", second):
        atlas = load_atlas(folder)
        assert tuple(atlas.names) == tuple(atlas.diagrams["adult"]) == VIEWS
        assert atlas.names["head_right"] == "Head, right side"
        assert "head_right" in atlas.diagrams["adult"]
    assert parsed == []


def test_only_what_is_asked_for_is_read_and_only_once(second: Path, parsed: list[str]) -> None:
    diagrams = load_atlas(second).diagrams
    assert diagrams["adult_male"]["palm_right"] is diagrams["adult_male"]["palm_right"]
    assert diagrams["adult"]["face_front"].id == "face_front"
    assert parsed == ["adult_male/palm_left.json", "adult/face_front.json"]


def test_region_names_are_those_of_all_diagrams(parsed: list[str]) -> None:
    atlas = load_atlas(DIAGRAMS / "1")
    names = dict(atlas.region_names)
    assert parsed == []
    every = atlas.diagrams["adult"].values()
    assert names == {region.id: region.english for view in every for region in view.regions}


def test_bodies_differ_and_agree_on_their_names(second: Path) -> None:
    atlas = load_atlas(second)
    one, other = (atlas.diagrams[body]["face_front"] for body in ("adult", "adult_male"))
    assert (one.variant, other.variant, one.atlas_version) == ("adult", "adult_male", 2)
    assert one.landmarks["nasion"] != other.landmarks["nasion"]
    assert [region.id for region in one.regions] == [region.id for region in other.regions]


@pytest.mark.parametrize(("left", "right"), TWINS)
def test_twin_is_what_version_1_stored_as_a_file(second: Path, left: str, right: str) -> None:
    """The first version has both sides as files: turning the left one gives the right one."""
    drawn = load_atlas(DIAGRAMS / "1").diagrams["adult"][right]
    twin = load_atlas(second).diagrams["adult"][right]
    assert (twin.side, twin.viewer_left, twin.mirror) == (drawn.side, drawn.viewer_left, left)
    assert twin.name == drawn.name
    for layer, other in zip(twin.layers, drawn.layers, strict=True):
        for shape, known in zip(layer.shapes, other.shapes, strict=True):
            assert shape.fill == known.fill
            for step, there in zip(shape.path, known.path, strict=True):
                assert step[1][::2] == pytest.approx(there[1][::2], abs=0.1)
    for region, known_region in zip(twin.regions, drawn.regions, strict=True):
        assert (region.id, region.side) == (known_region.id, known_region.side)
        assert region.centre[0] == pytest.approx(known_region.centre[0])


def test_damaged_file_is_refused_at_the_start_with_its_line(tmp_path: Path) -> None:
    path = a_second_version(tmp_path) / "diagrams" / "2" / "adult_male" / "sole_left.json"
    lines = path.read_bytes().split(b"\n")
    lines[4] = lines[4][:-2]
    path.write_bytes(b"\n".join(lines))
    with pytest.raises(AtlasDamaged) as caught:
        load_atlas(path.parents[1])
    assert caught.value.facts["file"] == "adult_male/sole_left.json"
    assert caught.value.facts["where"] in {"line 5", "line 6"}


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("sole_left.json", {"schema": "injector_app/diagram/9"}),
        ("manifest.json", {"atlas_version": 2}),
        ("palette.json", {"sepia": {}}),
    ],
)
def test_foreign_file_is_refused_at_the_start(
    tmp_path: Path, name: str, changes: dict[str, Any]
) -> None:
    version = atlas_copy(tmp_path)
    rewrite(version, name, changes)
    with pytest.raises(AtlasDamaged) as caught:
        load_atlas(version)
    assert caught.value.facts["file"] == f"1/{name}"


def test_file_without_a_name_is_refused(tmp_path: Path) -> None:
    version = atlas_copy(tmp_path)
    rewrite(version, "sole_left.json", {"name": 'a "quoted" one'})
    with pytest.raises(AtlasDamaged):
        load_atlas(version)
