"""D4: on a really full disk of 3 MB every act is refused with its reason, or done."""

from pathlib import Path

from tests.support.mounts import output_under

SMALL_DISK = 'mount -t tmpfs -o size=3m none "$1"'
PROGRAM = """
import sys
from pathlib import Path
from tests.durability.full_disk_visits import main
main(Path(sys.argv[1]))
"""


def test_really_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    (answer,) = output_under(SMALL_DISK, PROGRAM, tmp_path)
    done, refused = answer.split()
    assert done == "DONE"
    # At least once each for saving, signing, the PDF and the upgrade.
    assert int(refused) >= 4
