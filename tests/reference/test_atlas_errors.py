"""Damage to the atlas is trouble the program can put into words."""

from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.system.errors import RecordsProblem, Trouble


def test_damage_names_the_file_and_the_place() -> None:
    problem = AtlasDamaged("palm_left.json", "line 3")
    assert isinstance(problem, RecordsProblem)
    assert problem.trouble is Trouble.ATLAS_DAMAGED
    assert problem.facts == {"file": "palm_left.json", "where": "line 3"}
