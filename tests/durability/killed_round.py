"""Kill the program while somebody charts, and compare what is left with what was acknowledged."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from injector_app.domain.catalog import Catalog
from injector_app.domain.draft import Draft
from injector_app.domain.ids import TreatmentId
from injector_app.usecases.list_drafts import list_drafts
from injector_app.usecases.open_draft import open_draft
from tests.durability.state_digest import state_digest
from tests.support.clinic import CLINICIAN, open_as
from tests.support.processes import PROJECT

SCRIPT = "tests.durability.scripted_clinician"


@dataclass(frozen=True, slots=True)
class Testimony:
    """What the killed program had printed."""

    draft: TreatmentId
    edits: dict[int, str]
    acknowledged: int
    edit: int
    version: int
    points: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the next start found; `loss` is empty when nothing acknowledged was lost."""

    loss: str
    acknowledged: int
    seconds: float


def killed_round(clinic: Path, catalog: Catalog, *, seed: int, delay: float, fault: str) -> Outcome:
    """Chart, kill `delay` seconds after the first acknowledgement, start again and look."""
    said = _testimony(_chart_and_kill(clinic, seed, delay, fault))
    start = time.monotonic()
    work = open_as(CLINICIAN, clinic, clinic, catalog)
    offered = {found.id for found in list_drafts(work)}
    seconds = time.monotonic() - start
    if said.draft in offered:
        loss = _loss(said, open_draft(work, treatment_id=said.draft).draft)
    else:
        loss = "the draft is not offered"
    work.close()
    return Outcome(loss, said.acknowledged, seconds)


def _chart_and_kill(clinic: Path, seed: int, delay: float, fault: str) -> list[str]:
    # Unbuffered, because a line that was read ahead would be missing from the rest.
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-m", SCRIPT, str(clinic), str(seed), fault],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        bufsize=0,
    )
    try:
        lines = _until_acknowledged(process)
        with suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=delay)
            raise AssertionError("the program ended by itself")
    finally:
        process.kill()
        rest, _ = process.communicate()
    # The last line may have been cut off by the kill; what was not printed was not said.
    whole = lines + rest
    return whole[: whole.rfind(b"\n")].decode().splitlines()


def _until_acknowledged(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    lines = b""
    line = b""
    while not line.startswith(b"ACK"):
        line = process.stdout.readline()
        assert line, "the program ended before it acknowledged anything"
        lines += line
    return lines


def _testimony(lines: list[str]) -> Testimony:
    words = [line.split() for line in lines]
    draft = next(rest[0] for kind, *rest in words if kind == "DRAFT")
    acknowledged = [list(map(int, rest[:3])) for kind, *rest in words if kind == "ACK"]
    edit, version, points = acknowledged[-1]
    return Testimony(
        draft=TreatmentId(UUID(draft)),
        edits={int(rest[0]): rest[1] for kind, *rest in words if kind == "EDIT"},
        acknowledged=len(acknowledged),
        edit=edit,
        version=version,
        points=points,
    )


def _loss(said: Testimony, found: Draft) -> str:
    digest = state_digest(found.treatment)
    same = [number for number, each in said.edits.items() if each == digest]
    if not same:
        return "what was stored is no state that was ever on the screen"
    if max(same) < said.edit or found.version < said.version:
        return (
            f"edit {said.edit} with {said.points} points was acknowledged, "
            f"edit {max(same)} with {len(found.treatment.chart)} points was found"
        )
    return ""
