"""Bring the translation files up to date with the texts in the code: ``python -m tests.translations``.

New texts stand there as unfinished until somebody translates them (by hand or with Qt's Linguist);
texts that are no longer used are dropped.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from procedit.resources import resource
from procedit.rules.run import RULES

ROOT = Path(__file__).parents[1]
_ALIASES = "QT_TRANSLATE_NOOP+=_T"


def update(path: Path, *options: str) -> None:
    """Bring one ``.ts`` file up to date."""
    program = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(str(file) for file in (ROOT / "procedit").rglob("*.py"))
    listed, helped = path.with_suffix(".lst"), path.with_suffix(".rule_help.py")
    listed.write_text("\n".join([*sources, str(helped)]), encoding="utf-8")
    helped.write_text(_rule_help(), encoding="utf-8")
    try:
        subprocess.run(
            [
                str(program),
                "-tr-function-alias",
                _ALIASES,
                "-no-obsolete",
                "-locations",
                "none",
                *options,
                f"@{listed}",
                "-ts",
                str(path),
            ],
            check=True,
            capture_output=True,
            cwd=path.parent,
        )
    finally:
        listed.unlink()
        helped.unlink()


def _rule_help() -> str:
    """The help of the rules, which stands in docstrings, as marked texts."""
    texts = [text for each in RULES for text in (each.title, each.explanation)]
    return "".join(f'QT_TRANSLATE_NOOP("RuleHelp", {json.dumps(text)})\n' for text in texts)


def main() -> None:
    """Update both languages."""
    update(resource("translations", "procedit_da.ts"), "-target-language", "da_DK")
    update(resource("translations", "procedit_en.ts"), "-target-language", "en_GB", "-pluralonly")


if __name__ == "__main__":
    main()
