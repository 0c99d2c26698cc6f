"""injector-app note sign: sign a treatment with the password of whoever acts."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.treatment_id import parse_treatment_id
from injector_app.usecases.sign_note import sign_note as put_name_to


def sign_note(options: Namespace, desk: Desk) -> ExitCode:
    """Print who signed what, when, and the digest of what was signed."""
    treatment_id = parse_treatment_id(options.treatment)
    password = read_password(options.user)
    with signed_in(desk, user=options.user, password=password) as work:
        note = put_name_to(work, treatment_id=treatment_id, version=None, password=password)
    content = note.content
    signature = content.signature
    if options.json:
        print_json(
            {
                "id": str(treatment_id),
                "revision": content.number,
                "signed_by": signature.name,
                "signed_at": signature.signed_at.isoformat(),
                "meaning": signature.meaning,
                "digest": note.digest,
            }
        )
    else:
        say(f"Signed by {signature.name} at {signature.signed_at.isoformat(sep=' ')}.")
        say(f"Revision {content.number}, SHA-256 {note.digest}")
    return ExitCode.DONE
