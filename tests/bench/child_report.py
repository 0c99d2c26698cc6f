"""What a child process prints of itself: time since it was started, and its memory."""

import os
import sys
import time
from pathlib import Path


def report_and_leave() -> None:
    """Print milliseconds since the parent's start mark and resident memory in MB; end at once."""
    elapsed = (time.monotonic_ns() - int(sys.argv[1])) / 1e6
    sys.stdout.write(f"{elapsed:.1f} {resident_mb():.1f}\n")
    sys.stdout.flush()
    os._exit(0)


def resident_mb() -> float:
    """Resident memory of this process now, in MB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 1e6
