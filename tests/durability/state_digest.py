"""A short digest of everything that a treatment says."""

import hashlib
from dataclasses import replace

from injector_app.domain.note import canonical_text
from injector_app.domain.plain_treatment import treatment_to_plain
from injector_app.domain.treatment import Treatment


def state_digest(treatment: Treatment) -> str:
    """Equal for equal treatments, on the screen as on the disk.

    Who charted is left out: saving writes it down, and the screen shows it from then on.
    """
    text = canonical_text(treatment_to_plain(replace(treatment, charted_by=())))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
