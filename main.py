"""Start injector_app from a source tree."""

from injector_app.app.start import run

if __name__ == "__main__":
    run()
