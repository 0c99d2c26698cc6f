"""injector-app treatments import: add treatments from a JSON file, all or none."""

from argparse import Namespace

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import counted, print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.plain import Plain
from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment
from injector_app.usecases.import_treatments import import_treatments as take_in


def import_treatments(options: Namespace, desk: Desk) -> ExitCode:
    """Print the drafts that were added, in the order of the file."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        result = take_in(work, path=options.file, dry_run=options.dry_run)
    treatments = [_plain(treatment) for treatment in result.treatments]
    if options.json:
        added = 0 if result.dry_run else len(treatments)
        print_json({"added": added, "dry_run": result.dry_run, "treatments": treatments})
        return ExitCode.DONE
    verb = "would be added" if result.dry_run else "added, not signed"
    say(f"{counted(len(treatments), 'treatment')} {verb}.")
    for treatment in () if result.dry_run else result.treatments:
        say(str(treatment.id))
    return ExitCode.DONE


def _plain(treatment: Treatment) -> Plain:
    return {
        "id": str(treatment.id),
        "performed_at": treatment.performed_at.isoformat(),
        "indication": treatment.indication,
        "points": len(treatment.chart),
        "units_given": {total.product: str(total.given) for total in totals(treatment)},
    }
