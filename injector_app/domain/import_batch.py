"""ImportBatch: an import of patients that can be taken back as a whole."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from injector_app.domain.ids import ImportBatchId


class BatchState(StrEnum):
    """How far it got; only the patients of one that is done are there for anybody."""

    COMING = "coming"
    DONE = "done"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """From which file, how many, when and by whom; `used` counts those changed since."""

    id: ImportBatchId
    state: BatchState
    file: str
    patients: int
    started_at: datetime
    by: str
    used: int = 0

    @property
    def can_be_undone(self) -> bool:
        """Whether none of its patients has been changed since."""
        return self.state is BatchState.DONE and not self.used
