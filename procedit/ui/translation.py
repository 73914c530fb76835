"""The window's language.

Texts are English in the code. The Danish ones are read from the very file that translators edit
(``resources/translations/procedit_da.ts``, kept by Qt's ``lupdate`` and Linguist), which takes a few
milliseconds. Nothing is compiled, so an installed program cannot lack its translation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
)

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    from procedit.errors import ProceditError

_LINE = QT_TRANSLATE_NOOP("Error", "(Line {line}.)")

LANGUAGES = ("en", "da")
"""The complete languages; the first is that of the texts in the code."""


@dataclass(frozen=True)
class Texts:
    """A language's texts by context and English text; those with a number in singular and plural."""

    plain: dict[tuple[str, str], str] = field(default_factory=dict)
    counted: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def text(self, context: str, source: str, number: int = -1) -> str | None:
        """The text, for ``number`` things if that is not negative; None if there is none."""
        forms = self.counted.get((context, source)) if number >= 0 else None
        if forms:
            return forms[0 if number == 1 else -1]
        return self.plain.get((context, source))


def read_texts(path: Path) -> Texts:
    """The finished texts of a ``.ts`` file."""
    texts = Texts()
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            if source is None or translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if forms:
                texts.counted[name, source] = forms
            elif translation.text:
                texts.plain[name, source] = translation.text
    return texts


def texts_of(language: str) -> Texts:
    """The texts of ``da`` or ``en``; English ones differ from the code only where they count."""
    return read_texts(resource("translations", f"procedit_{language}.ts"))


def _missing_in_qt(language: str) -> Texts:
    """What Qt's own Danish lacks, such as labels of its file and print dialogs."""
    return read_texts(resource("translations", "qt_da.ts")) if language == "da" else Texts()


class _TextsTranslator(QTranslator):
    """Gives Qt the texts of a ``.ts`` file."""

    def __init__(self, texts: Texts, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = texts

    def translate(  # type: ignore[override]  # None is Qt's null string: "ask the next translator"
        self, context: str, source: str, disambiguation: str | None = None, number: int = -1
    ) -> str | None:
        return self._texts.text(context, source, number)

    def isEmpty(self) -> bool:
        return False


class Translation(QObject):
    """The translators in use. Installing others makes Qt send every widget a LanguageChange."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = ""

    def use(self, language: str) -> None:
        """Show everything in ``da`` or ``en`` from now on, or in the system's for an empty name."""
        language = language or system_language()
        if language == self.language:
            return
        self.remove()
        self.language = language
        QLocale.setDefault(QLocale(language))
        self._translators = [
            self._qt_texts(),
            _TextsTranslator(_missing_in_qt(language), self),
            _TextsTranslator(texts_of(language), self),
        ]
        for translator in self._translators:
            self._app.installTranslator(translator)

    def remove(self) -> None:
        """Show the texts of the code again."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()

    def _qt_texts(self) -> QTranslator:
        """Qt's own texts, such as those of buttons and of the file dialog."""
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator.load(f"qtbase_{self.language}", folder)
        return translator


def system_language() -> str:
    """The first of the system's languages that is complete here, English if none is."""
    for name in QLocale.system().uiLanguages():
        language = name.split("-")[0]
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def translated(context: str, text: str) -> str:
    """A text that the core or a table marked with ``QT_TRANSLATE_NOOP(context, text)``."""
    return QCoreApplication.translate(context, text)


def error_text(error: ProceditError) -> str:
    """What went wrong, in the window's language, with the line of the file where there is one."""
    from procedit.canvas.wording import reason_text  # noqa: PLC0415 - when something went wrong

    text = reason_text(error)
    line = error.values.get("line")
    if line and "{line}" not in error.template:
        text += " " + translated("Error", _LINE).format(line=line)
    return text
