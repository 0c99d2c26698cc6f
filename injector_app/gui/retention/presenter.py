"""RetentionPresenter: shows how long records are kept, and carries out what is decided."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from injector_app.domain.erasure import DueRecord, Erasure
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.legal_hold import HoldEvent
from injector_app.domain.permissions import Action, is_allowed
from injector_app.domain.retention import RetentionRule
from injector_app.gui.jobs import Jobs
from injector_app.gui.panel_job import run_for_panel
from injector_app.gui.retention.page import RetentionPage
from injector_app.gui.retention.section import DUE, HELD, RULES
from injector_app.gui.retention.two_passwords import TwoPasswords
from injector_app.gui.retention.typed_rule import TypedRule
from injector_app.usecases.destroy_record import destroy_record
from injector_app.usecases.find_audit_subject import find_audit_subject
from injector_app.usecases.hold_record import hold_record
from injector_app.usecases.set_retention import set_retention
from injector_app.usecases.show_retention import show_retention
from injector_app.wording.retention_words import destroyed_words
from injector_app.work.answers import ShownRetention
from injector_app.work.context import Work

NOTHING = ShownRetention(rules=(), due=(), erasures=())
SAVED = ("Saved", "The rules are as shown; what is due follows them.")
PLACED = ("Hold placed", "The clock of the record stands from today.")
LIFTED = ("Hold lifted", "The clock of the record runs on from today.")


class RetentionPresenter(QObject):
    """What it shows is what was stored when it looked last."""

    def __init__(self, page: RetentionPage, *, work: Work, jobs: Jobs) -> None:
        super().__init__(page)
        self._page, self._work, self._jobs = page, work, jobs
        self._shown = NOTHING
        page.allow_acting(allowed=is_allowed(work.person, Action.KEEP_RETENTION))
        page.row_chosen.connect(self._on_row)
        page.rule.save_requested.connect(self._on_save)
        page.rule.remove_requested.connect(self._on_remove)
        page.hold.hold_requested.connect(self._on_hold)
        page.ending.destroy_requested.connect(self._on_destroy)

    def refresh(self) -> None:
        """Look again; each look is in the audit."""
        self._jobs.run(
            partial(show_retention, self._work),
            done=self._on_shown,
            failed=self._page.banner.show_problem,
        )

    def _on_shown(self, shown: ShownRetention) -> None:
        self._shown = shown
        self._page.show_retention(shown)
        self._page.ending.choose(None)

    def _on_row(self, section: int, row: int) -> None:
        if section == RULES:
            self._page.rule.show_rule(self._shown.rules[row])
        elif section == DUE:
            self._page.ending.choose(self._shown.due[row])
        elif section == HELD:
            self._page.hold.choose(self._shown.held[row].record_number)

    def _on_save(self, typed: TypedRule, replaced: RetentionRule | None) -> None:
        try:
            rule = typed.rule(self._work.clinic.region)
        except RuleBroken as problem:
            self._page.rule.show_problem(problem)
            return
        rules = self._shown.rules
        if replaced is None:
            self._store((*rules, rule))
        else:
            self._store(tuple(rule if each == replaced else each for each in rules))

    def _on_remove(self, rule: RetentionRule) -> None:
        self._store(tuple(each for each in self._shown.rules if each != rule))

    def _store(self, rules: tuple[RetentionRule, ...]) -> None:
        job = partial(set_retention, self._work, rules=rules)
        run_for_panel(self._page.rule, self._jobs, job, self._on_stored)

    def _on_stored(self, rules: tuple[RetentionRule, ...]) -> None:
        self._shown = replace(self._shown, rules=rules)
        self._page.rule.start_new()
        self._page.rule.show_done(*SAVED)
        self.refresh()

    def _on_hold(self, number: str, is_held: bool, reason: str) -> None:  # noqa: FBT001 - a Qt slot
        job = partial(_hold, self._work, number, is_held=is_held, reason=reason)
        run_for_panel(self._page.hold, self._jobs, job, self._on_held)

    def _on_held(self, event: HoldEvent) -> None:
        self._page.hold.finish(*(PLACED if event.is_held else LIFTED))
        self.refresh()

    def _on_destroy(self, due: DueRecord, typed: TwoPasswords) -> None:
        job = partial(
            destroy_record,
            self._work,
            patient_id=due.patient,
            password=typed.password,
            second_sign_in=typed.second_sign_in,
            second_password=typed.second_password,
        )
        run_for_panel(self._page.ending, self._jobs, job, self._on_destroyed)

    def _on_destroyed(self, erasure: Erasure) -> None:
        self._page.ending.choose(None)
        self._page.ending.show_done("Destroyed", destroyed_words(erasure))
        self.refresh()


def _hold(work: Work, number: str, *, is_held: bool, reason: str) -> HoldEvent:
    patient, _ = find_audit_subject(work, record_number=number, sign_in="")
    if patient is None:
        raise RuleBroken(Rule.TEXT_EMPTY, path="record_number")
    return hold_record(work, patient_id=patient, is_held=is_held, reason=reason)
