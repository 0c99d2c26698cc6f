"""An atlas has the same diagrams for every body."""

from tests.support.small_catalog import a_diagram, an_atlas


def test_every_body_has_every_diagram() -> None:
    atlas = an_atlas(2, a_diagram("face", None), bodies={"adult": "Adult", "child": "Child"})
    assert {body: tuple(views) for body, views in atlas.diagrams.items()} == {
        "adult": ("face",),
        "child": ("face",),
    }
    assert atlas.diagrams["child"]["face"].variant == "child"
