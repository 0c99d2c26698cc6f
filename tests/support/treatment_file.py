"""The document of the first issue, word for word, as a file that tests may change."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

EXAMPLE = """
{"schema": "injector_app/treatment/1", "treatments": [{
  "patient": "1001", "performed_at": "2026-11-20T09:00:00-05:00", "clinician": "anna",
  "indication": "chronic-migraine", "icd10": "G43.709",
  "vials": [{"product": "botox", "vial_units": 200, "lot": "C1234", "expires": "2027-06-30",
             "diluent_ml": 4.0, "discarded_units": 45, "discard_reason": "single-patient vial"}],
  "protocol": "preempt_155", "protocol_vial": 0,
  "points": [{"diagram": "face_front", "x": 0.50, "y": 0.42, "region": "procerus",
              "side": "midline", "units": 5, "vial": 0, "depth": "intramuscular"}],
  "consent": true, "reaction": "none", "aftercare": true, "notes": ""}]}
"""


def write_treatments(path: Path, change: Callable[[Any], object] = lambda _: None) -> Path:
    """The document as a file, after a change to its one treatment."""
    document = json.loads(EXAMPLE)
    change(document["treatments"][0])
    path.write_text(json.dumps(document), "utf-8")
    return path
