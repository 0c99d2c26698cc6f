"""A short digest of everything that a treatment says."""

import hashlib

from injector_app.domain.note import canonical_text
from injector_app.domain.plain_treatment import treatment_to_plain
from injector_app.domain.treatment import Treatment


def state_digest(treatment: Treatment) -> str:
    """Equal for equal treatments, on the screen as on the disk."""
    text = canonical_text(treatment_to_plain(treatment))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
