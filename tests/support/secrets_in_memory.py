"""Secrets: a keyring that lives as long as a test, and can be closed."""

from dataclasses import dataclass, field


@dataclass
class Secrets:
    """Keeps what it is given until it is closed."""

    kept: dict[str, str] = field(default_factory=dict)
    is_open: bool = True

    def read(self, name: str) -> str | None:
        return self.kept.get(name) if self.is_open else None

    def write(self, name: str, secret: str) -> bool:
        if self.is_open:
            self.kept[name] = secret
        return self.is_open

    def remove(self, name: str) -> None:
        self.kept.pop(name, None)
