"""Rules with their sources, and nothing due in a young clinic."""

from tests.support.shell import Shell


def test_rules_stand_with_their_sources(shell: Shell) -> None:
    shown = shell.json("retention", "show")
    assert [rule["jurisdiction"] for rule in shown["rules"]][:2] == ["Canada", "British Columbia"]
    assert all(rule["source"] for rule in shown["rules"])
    assert (shown["due"], shown["destroyed"]) == ([], [])
