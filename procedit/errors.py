"""What a user can be told. Anything else that escapes is a bug."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark ``text`` for translation under ``context`` and give it back unchanged.

    The core stays free of Qt; the window translates the marked text when it shows it.
    """
    return text


class ProceditError(Exception):
    """Something the user asked for that cannot be done: what happened and what to do.

    ``template`` is an English text marked with ``QT_TRANSLATE_NOOP("Error", …)``; ``{name}`` places
    in it are filled from ``values``, so that the window can translate it before filling it in.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        super().__init__(template.format(**values))


class RefusedFileError(ProceditError):
    """A file that is not opened. ``line`` is the line the reason stands at, counted from 1, or None."""

    def __init__(self, template: str, *, line: int | None = None, **values: object) -> None:
        super().__init__(template, line=line, **values)
        self.line = line
