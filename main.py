"""Start injector_app from a source tree."""

import sys

from injector_app.app.start import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
