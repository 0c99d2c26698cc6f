"""No control of the page has the name of another, here or elsewhere."""

from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.object_names import ObjectName


def test_names_are_their_own() -> None:
    assert not {name.value for name in ExchangeName} & {name.value for name in ObjectName}
    assert {name.value.split(".")[0] for name in ExchangeName} == {"exchange"}
