"""Danish and English are complete, and every text a user sees can be translated."""

from __future__ import annotations

import ast
import re
import shutil
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from procedit.resources import resource
from procedit.ui.translation import Translation, read_texts
from tests.translations import ROOT, update

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = {
    "QAction",
    "QCheckBox",
    "QDockWidget",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addMenu",
    "addRow",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setInformativeText",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "showMessage",
}
"""Functions that put their text on the screen."""

NOT_TRANSLATED = {"procedit", "Dansk", "English", "›", ""}
"""Names, and signs that say the same in every language."""


def messages(path: Path) -> list[tuple[str, str, bool, int]]:
    """Context, text, whether it is finished, and the number of forms of each message."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation.get("type") is None and "".join(translation.itertext()).strip()
            forms = len(list(translation.iter("numerusform")))
            found.append((name, message.findtext("source") or "", bool(done), forms))
    return found


@pytest.fixture(scope="module", params=["da", "en"])
def fresh(request, tmp_path_factory) -> list[tuple[str, str, bool, int]]:
    """The messages of a language after looking through the code once more."""
    options = {
        "da": ("-target-language", "da_DK"),
        "en": ("-target-language", "en_GB", "-pluralonly"),
    }
    name = f"procedit_{request.param}.ts"
    copy = tmp_path_factory.mktemp("translations") / name
    shutil.copy(resource("translations", name), copy)
    update(copy, *options[request.param])
    return messages(copy)


def test_every_text_in_the_code_is_translated(fresh):
    missing = [f"{context}: {text}" for context, text, done, _ in fresh if not done]

    assert not missing, "run python -m tests.translations, then translate these"


def test_every_text_with_a_number_has_a_singular_and_a_plural(fresh):
    assert all(forms == 2 for _, text, _, forms in fresh if "%n" in text)


def texts() -> list[tuple[str, str]]:
    """All English texts with their Danish."""
    found = read_texts(resource("translations", "procedit_da.ts"))
    counted = [(source, form) for (_, source), forms in found.counted.items() for form in forms]
    return [(source, text) for (_, source), text in found.plain.items()] + counted


def test_danish_texts_have_the_same_places_to_fill_in():
    def places(text: str) -> set[str]:
        return set(re.findall(r"\{\w+\}|%n", text))

    assert [pair for pair in texts() if places(pair[0]) != places(pair[1])] == []


def test_danish_texts_end_as_the_english_ones():
    def ending(text: str) -> str:
        return text[-1] if text[-1] in "….:?" else ""

    assert [pair for pair in texts() if ending(pair[0]) != ending(pair[1])] == []


def test_file_filters_keep_their_patterns():
    def pattern(text: str) -> str:
        return "".join(re.findall(r"\(\*.*\)$", text))

    assert [pair for pair in texts() if pattern(pair[0]) != pattern(pair[1])] == []


def shown_literals(path: Path) -> list[str]:
    """The texts that a file puts on the screen without translating them."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and called(node) in SHOWN:
            for argument in node.args:
                text = literal(argument)
                if text is not None and text.strip() not in NOT_TRANSLATED:
                    found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {text}")
    return found


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def literal(node: ast.expr) -> str | None:
    """The letters written in the code, None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value if re.search(r"[A-Za-z]", node.value) else None
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
        words = "".join(str(part) for part in parts)
        return words if re.search(r"[A-Za-z]{3}", words) else None
    return None


@pytest.mark.parametrize("folder", ["ui", "canvas", "publish"])
def test_no_text_goes_to_the_screen_untranslated(folder):
    files = (ROOT / "procedit" / folder).rglob("*.py")

    assert [text for file in files for text in shown_literals(file)] == []


def test_the_file_dialog_says_nothing_in_english_when_danish_is_used(qtbot):
    translation = Translation(QCoreApplication.instance())
    translation.use("da")
    try:
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        shown = [each.text() for each in dialog.findChildren(QLabel)]
        shown += [each.text() or each.toolTip() for each in dialog.findChildren(QAbstractButton)]
    finally:
        translation.remove()

    words = " ".join(shown).replace("&", "")
    assert "Søg i:" in words
    assert "Filtype:" in words
    assert not re.search(r"\b(Look|Files|of|Open|Cancel|Back|Forward|Parent|View|New)\b", words), (
        words
    )
