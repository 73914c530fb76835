"""Text from files in places where Qt would read more into it than letters.

Qt takes text that looks like HTML for HTML, which can load files, and ``&`` for a mnemonic.
"""

_AS_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""Written here because the library's ``html`` loads two thousand names of letters."""


def as_tooltip(text: str) -> str:
    """``text`` as a tool tip that shows it letter by letter; a long one is wrapped."""
    return f"<qt>{text.translate(_AS_HTML)}</qt>" if text else ""


def as_label(text: str) -> str:
    """``text`` for a menu entry or a tab: one line, ``&`` shown as such."""
    return " ".join(text.replace("&", "&&").split())


def as_title(text: str) -> str:
    """``text`` for a window title, where ``[*]`` would stand for the sign of changes."""
    return text.replace("[*]", "[*][*]")


def shortened(text: str, length: int = 60) -> str:
    """``text`` on one line of at most ``length`` letters, cut in the middle."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    head = (length - 1) * 2 // 3
    return f"{line[:head]}…{line[len(line) - (length - 1 - head) :]}"
