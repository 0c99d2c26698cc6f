"""What is stored is what is offered and what stands in the forms, once each."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.staff import Role
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.unfinished.panel import UnfinishedPanel
from injector_app.gui.unfinished.presenter import UnfinishedPresenter
from injector_app.usecases.keep_forms import keep_forms
from injector_app.usecases.kept_forms import kept_forms
from injector_app.work.context import Work
from tests.support.window import press

DRAIN_MS = 20_000
OLD = UnfinishedForm(FormKind.NEW_PATIENT, {"family": "Old"})
NEW = UnfinishedForm(FormKind.NEW_PATIENT, {"family": "New"})


class Forms:
    """A form that holds what a test puts in it."""

    def __init__(self) -> None:
        self.typed: UnfinishedForm | None = None

    def __call__(self) -> UnfinishedForm | None:
        return self.typed


@pytest.fixture
def panel(qtbot: QtBot) -> UnfinishedPanel:
    made = UnfinishedPanel()
    qtbot.addWidget(made)
    return made


def test_offered_form_is_kept_until_it_is_taken_and_dropped(
    panel: UnfinishedPanel, work: Work, jobs: Jobs, qtbot: QtBot
) -> None:
    keep_forms(work, forms=(OLD,))
    form = Forms()
    presenter = UnfinishedPresenter(panel, work=work, jobs=jobs, sources=(form,))
    presenter.start()
    assert jobs.drain(DRAIN_MS)
    assert panel.isVisible()
    form.typed = NEW
    assert not presenter.is_stored
    presenter.settle()
    assert jobs.drain(DRAIN_MS)
    assert form.typed is NEW
    # A newer form does not push the older one out.
    assert kept_forms(work) == (OLD, NEW)
    form.typed = None
    with qtbot.waitSignal(presenter.patient_resumed) as resumed:
        press(panel, f"{ObjectName.UNFINISHED_GO_ON}.1")
    assert resumed.args == [OLD]
    # Going on keeps it: it is stored until it is saved or dropped.
    assert kept_forms(work) == (OLD, NEW)
    presenter.settle()
    assert jobs.drain(DRAIN_MS)
    assert kept_forms(work) == ()


def test_store_that_fails_says_so_and_keeps_the_old(
    panel: UnfinishedPanel, work: Work, jobs: Jobs
) -> None:
    form = Forms()
    form.typed = NEW
    auditor = replace(work, person=replace(work.person, roles=frozenset({Role.AUDITOR})))
    presenter = UnfinishedPresenter(panel, work=auditor, jobs=jobs, sources=(form,))
    told: list[object] = []
    presenter.store(lambda: told.append("stored"), told.append)
    assert jobs.drain(DRAIN_MS)
    assert len(told) == 1
    assert isinstance(told[0], Exception)
