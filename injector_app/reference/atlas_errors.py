"""AtlasDamaged: a diagram, the palette or the site table is damaged or foreign."""

from injector_app.system.errors import RecordsProblem, Trouble


class AtlasDamaged(RecordsProblem):
    """One file of the atlas cannot be used; `where` is the place in it."""

    def __init__(self, file: str, where: str) -> None:
        super().__init__(Trouble.ATLAS_DAMAGED, file=file, where=where)
