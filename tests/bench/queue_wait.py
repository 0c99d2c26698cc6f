"""How long our threads stood ready and had no processor, because other programs had them all."""

from pathlib import Path

NANOSECONDS_PER_MS = 1_000_000
TASKS = Path("/proc/self/task")


def queue_wait_ms() -> float:
    """Milliseconds of all threads since they began (Linux); 0 where the system does not tell.

    A wait for a lock, a disk or another thread's answer is none of it.
    """
    return sum(_waited(task) for task in TASKS.glob("*/schedstat")) / NANOSECONDS_PER_MS


def _waited(task: Path) -> int:
    try:
        told = task.read_text("ascii")
    except OSError:
        # The thread ended meanwhile.
        return 0
    # Time on a processor, time in the queue, turns: Documentation/scheduler/sched-stats.rst.
    _, waited, _ = told.split()
    return int(waited)
