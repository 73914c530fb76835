"""Text that may stand in a BPMN file."""

import re

_LINE_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028]")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean_text(text: str) -> str:
    """``text`` without the characters that XML 1.0 (clause 2.2) forbids, so that it can be saved.

    Other programs' line breaks (PowerPoint's vertical tab, CR LF from the clipboard) become line
    feeds.
    """
    return _FORBIDDEN.sub("", _LINE_BREAKS.sub("\n", text))
