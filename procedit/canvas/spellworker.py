"""The process that looks words up; the library holds the interpreter while it loads a dictionary.

It is run as a file, knows nothing of the program, and speaks JSON, a line each way. ``{"id", "language",
"words"}`` gets back which of the words are ``wrong``, ``{"id", "language", "word"}`` what is ``near``
the word. It ends when its input does.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hunspell import Hunspell

_DICTIONARIES = {"da": "da", "en": "en_US"}
_LETTERS = "etnrsdlaigomkfvubpæhøåjycwxzq"
_MOST = 6


def edits(word: str) -> Iterator[str]:
    """What is one slip of the keys away: two letters swapped, one wrong, missing or too many."""
    pairs = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (a + b[1] + b[0] + b[2:] for a, b in pairs if len(b) > 1)
    yield from (a + letter + b for a, b in pairs for letter in (b[:1], a[-1:]) if letter)
    yield from (a + b[1:] for a, b in pairs if b)
    yield from (a + letter + b for a, b in pairs for letter in _LETTERS)
    yield from (a + letter + b[1:] for a, b in pairs if b for letter in _LETTERS)


class Dictionaries:
    """The dictionaries, read when first asked for; ``folder`` holds the Danish one."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._loaded: dict[str, Hunspell] = {}

    def _of(self, language: str) -> Hunspell:
        if language not in self._loaded:
            from hunspell import Hunspell  # noqa: PLC0415 - may be missing, which ends the process

            own = {"hunspell_data_dir": self._folder} if language == "da" else {}
            self._loaded[language] = Hunspell(_DICTIONARIES[language], **own)
        return self._loaded[language]

    def wrong(self, language: str, words: list[str]) -> list[str]:
        """The words that the dictionary does not know."""
        known = self._of(language)
        return [word for word in words if not known.spell(word)]

    def near(self, language: str, word: str) -> list[str]:
        """Known words one slip away, the likeliest first."""
        known, found = self._of(language), list[str]()
        for other in dict.fromkeys(edits(word)):
            if other != word and len(other) > 1 and known.spell(other):
                found.append(other)
                if len(found) == _MOST:
                    break
        return found


def answer(dictionaries: Dictionaries, line: str) -> str:
    """The answer to one question, both as JSON."""
    asked = json.loads(line)
    reply: dict[str, object] = {"id": asked["id"]}
    if "words" in asked:
        reply["wrong"] = dictionaries.wrong(asked["language"], asked["words"])
    else:
        reply["near"] = dictionaries.near(asked["language"], asked["word"])
    return json.dumps(reply)


def main() -> None:
    """Answer until there are no more questions."""
    dictionaries = Dictionaries(str(Path(sys.argv[1])))
    for line in sys.stdin:
        sys.stdout.write(answer(dictionaries, line) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
