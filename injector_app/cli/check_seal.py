"""injector-app audit seal: whether these records hold, unchanged, what a printed note says."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.domain.seal_answer import SealState
from injector_app.usecases.check_seal import check_seal as look_for
from injector_app.wording.audit_words import seal_words


def check_seal(options: Namespace, desk: Desk) -> ExitCode:
    """Print the answer; anything but "unchanged" is a refusal for the shell."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        answer = look_for(work, seal=options.seal)
        words = seal_words(answer, work.clinic)
    if options.json:
        entry = answer.entry
        treatment = entry.entity_id if entry else ""
        print_json({"state": answer.state.value, "treatment": treatment, "words": words})
    else:
        say(words)
    return ExitCode.DONE if answer.state is SealState.UNCHANGED else ExitCode.REFUSED
