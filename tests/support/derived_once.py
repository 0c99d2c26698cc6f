"""The key of a password is derived once per process: a quarter of a second saved per sign-in.

It is the same key, because password, salt and cost decide it alone; tests of what a try costs take
`DERIVE`, which is the program's own.
"""

from functools import lru_cache

from injector_app.keys.kdf_parameters import KdfParameters

DERIVE = KdfParameters.derive
_KEPT = 512


def derive_once() -> None:
    """From now on, in this process."""
    KdfParameters.derive = lru_cache(_KEPT)(DERIVE)  # type: ignore[method-assign]
