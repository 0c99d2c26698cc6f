"""WrappedKey: a signing key as it is written down, under its owner's password."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """All in hex; `public` is the half by which everybody can check what was signed."""

    public: str
    nonce: str
    wrapped: str = field(repr=False)
