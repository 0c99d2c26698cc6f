"""VisitRounds: the scripted visit again and again, each time met by another fault."""

import os
import shutil
from pathlib import Path

from injector_app.reference.load_catalog import load_catalog
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import resources_folder
from tests.durability.scripted_visit import OLD_PDF, ScriptedVisit, pdf_of
from tests.durability.stored_state import stored_state
from tests.support.clinic import set_up
from tests.support.derived_once import derive_once
from tests.support.faults.forked import Say, Told, forked
from tests.support.faults.plan import Fault, arm, has_tripped

SAID = "ACK"
NOT_MET = "NOT MET"


class VisitRounds:
    """A clinic to copy for every round, and what its records say after each step of the visit."""

    def __init__(self, folder: Path, *, planted: str = "") -> None:
        derive_once()
        self.catalog = load_catalog(resources_folder())
        self._template = folder / "template"
        # The witness outside the records would remember the round before.
        self._settings = folder / "settings"
        os.environ["XDG_CONFIG_HOME"] = str(self._settings)
        self.root = folder / "round"
        self._planted = planted
        set_up(self._template, self.catalog)
        pdf_of(self._template).parent.mkdir()
        pdf_of(self._template).write_bytes(OLD_PDF)
        self._warm_up()
        self.expected = [self._state_after(steps) for steps in range(len(self.visit("").steps) + 1)]

    def fresh(self) -> Path:
        """The clinic as it was before the visit, in place of what the last round left."""
        for left in (self.root, self._settings):
            shutil.rmtree(left, ignore_errors=True)
        shutil.copytree(self._template, self.root)
        return self.root

    def visit(self, planted: str | None = None) -> ScriptedVisit:
        fault = self._planted if planted is None else planted
        return ScriptedVisit(self.root, self.catalog, fault=fault)

    def struck(self, fault: Fault, at: int) -> Told:
        """A visit that meets the fault at that call; it says so when there was no such call."""
        root = self.fresh()

        def act(say: Say) -> None:
            visit = self.visit()
            arm(root, fault, at=at)
            for step in visit.steps:
                step()
                say(SAID)
            if not has_tripped():
                say(NOT_MET)

        return forked(act)

    def judge(self, said: int, *, again: str = "") -> str:
        """What the next start finds after so many acknowledged steps; empty when all is well.

        An act that was tried `again` may stand in the audit twice.
        """
        try:
            found = stored_state(self.root, self.catalog)
        except RecordsProblem as problem:
            return f"refused: {problem.trouble.value}"
        possible = self.expected[said : said + 2]
        for state in (found, found.replace(f"'{again}', ", "", 1)):
            if state in possible:
                return self._judge_pdf(state)
        if found in self.expected:
            return f"lost: {said} steps said, {self.expected.index(found)} found"
        return "half: no state that ever was"

    def _judge_pdf(self, found: str) -> str:
        data = pdf_of(self.root).read_bytes()
        if data == OLD_PDF:
            return ""
        whole = data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
        return "" if whole and found == self.expected[-1] else "the PDF is neither old nor new"

    def _warm_up(self) -> None:
        """Load fonts and build statements once, here, and not in every fork."""
        self.fresh()
        visit = self.visit("")
        for step in visit.steps:
            step()
        assert visit.work is not None
        visit.work.close()

    def _state_after(self, steps: int) -> str:
        self.fresh()

        def act(_say: Say) -> None:
            for step in self.visit("").steps[:steps]:
                step()

        assert forked(act).ended == 0
        return stored_state(self.root, self.catalog)
