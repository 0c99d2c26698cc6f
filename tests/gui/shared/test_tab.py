"""Tabs say where they lead and by which keys."""

from injector_app.gui.shared.tab import Tab


def test_help_names_the_keys() -> None:
    assert Tab.PATIENTS.value.tool_tip == "Find a patient (Ctrl+K)"
    assert "(" not in Tab.PEOPLE.value.tool_tip
