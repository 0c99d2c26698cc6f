"""injector-app note correct: open a draft of a signed note, to be signed as its next revision."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.treatment_id import parse_treatment_id
from injector_app.usecases.correct_note import correct_note as open_correction


def correct_note(options: Namespace, desk: Desk) -> ExitCode:
    """Print the id of the draft; the note stays what it is until the draft is signed."""
    treatment_id = parse_treatment_id(options.treatment)
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        draft = open_correction(work, treatment_id=treatment_id, reason=options.reason)
    if options.json:
        print_json({"id": str(treatment_id), "draft": str(draft.treatment.id)})
    else:
        say(f"Draft {draft.treatment.id}: change it in the window, then sign it.")
    return ExitCode.DONE
