"""Keep the memory of this process to itself: no core file, no other program of the user's (A8)."""

import ctypes
import sys

# <linux/prctl.h>
_PR_SET_DUMPABLE = 4


def keep_memory_private() -> None:
    """No core files, and on Linux no reading of this process by others; never a reason to stop."""
    if sys.platform == "win32":
        return
    # Not there on Windows.
    import resource  # noqa: PLC0415

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
