"""Surroundings: what lies outside the window and is stood in for by tests."""

from dataclasses import dataclass, field

from injector_app.gui.shared.buses import Buses
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.printers import Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.system.secret_store import SecretStore
from injector_app.system.two_clocks import SystemClocks, TwoClocks


@dataclass(frozen=True, slots=True)
class Surroundings:
    """File boxes, viewer, printers, a folder nobody else reads, clocks, buses, keyring."""

    file_dialogs: FileDialogs
    opener: FileOpener
    printers: Printers
    private_folder: PrivateFolder
    clocks: TwoClocks = field(default=SystemClocks(), kw_only=True)
    buses: Buses = field(default=Buses(), kw_only=True)
    secrets: SecretStore | None = field(default=None, kw_only=True)
