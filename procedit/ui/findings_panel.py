"""The panel with what the rules find in the shown procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.rules.rule import Severity
from procedit.rules.run import RULES
from procedit.ui.plain import as_tooltip
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.rules.rule import Finding
    from procedit.session import Session
    from procedit.ui.findings_check import LiveCheck
    from procedit.ui.icons import Icons

_KEY = Qt.ItemDataRole.UserRole
_ICONS = {
    Severity.ERROR: "file-alert",
    Severity.WARNING: "alert-triangle",
    Severity.HINT: "info-circle",
}
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.HINT)
_RULES = {each.id: each for each in RULES}
_SHOWN: tuple[tuple[str, tuple[Severity, ...]], ...] = (
    (QT_TRANSLATE_NOOP("FindingsPanel", "Everything"), _ORDER),
    (QT_TRANSLATE_NOOP("FindingsPanel", "Errors"), _ORDER[:1]),
    (QT_TRANSLATE_NOOP("FindingsPanel", "Warnings"), _ORDER[1:2]),
    (QT_TRANSLATE_NOOP("FindingsPanel", "Hints"), _ORDER[2:]),
)


class FindingsPanel(QWidget):
    """Findings below their rules, the worst first; ``reveal_requested`` carries an element's key."""

    reveal_requested = Signal(str)

    def __init__(self, check: LiveCheck, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._check = check
        self._icons = icons
        self._session: Session | None = None
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.severity = QComboBox(self)
        for text, _ in _SHOWN:
            self.severity.addItem(text)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(16)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.empty = QLabel(self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self.words.textChanged.connect(self._show)
        self.severity.currentIndexChanged.connect(self._show)
        self.tree.itemClicked.connect(self._reveal)
        self.tree.itemActivated.connect(self._reveal)
        check.done.connect(self._show)
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.severity)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)

    def show_session(self, session: Session | None) -> None:
        """Name the elements of this session from now on."""
        self._session = session
        self._show()

    def retranslate(self) -> None:
        """Show all texts in the language of now."""
        self.words.setPlaceholderText(self.tr("Filter findings"))
        self.words.setAccessibleName(self.tr("Filter findings"))
        self.severity.setAccessibleName(self.tr("Severity"))
        self.tree.setAccessibleName(self.tr("Findings"))
        for number, (text, _) in enumerate(_SHOWN):
            self.severity.setItemText(number, translated("FindingsPanel", text))
        self._show()

    def _show(self) -> None:
        """Show what passes the filter, below its rules; what was folded stays so."""
        folded = self._folded()
        self.tree.clear()
        groups: dict[tuple[int, str], QTreeWidgetItem] = {}
        for finding in sorted(self._passing(), key=_rank):
            group = groups.get(_rank(finding))
            if group is None:
                group = groups[_rank(finding)] = self._group(finding)
            group.addChild(self._row(finding))
        for (_, rule), group in groups.items():
            group.setText(0, f"{group.text(0)} ({group.childCount()})")
            group.setExpanded(rule not in folded)
        self.tree.setVisible(bool(groups))
        self.empty.setVisible(not groups)
        self.empty.setText(self._nothing())

    def _nothing(self) -> str:
        if self._session is None:
            return self.tr("Open a procedure to have it checked.")
        if self._check.findings:
            return self.tr("No finding has these words and this severity.")
        return self.tr("Nothing to complain about.")

    def _folded(self) -> set[str]:
        """The rules whose findings the user has folded."""
        items = (self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount()))
        return {
            str(item.data(0, _KEY)) for item in items if item is not None and not item.isExpanded()
        }

    def _passing(self) -> Iterable[Finding]:
        severities = _SHOWN[max(0, self.severity.currentIndex())][1]
        words = self.words.text().casefold().split()
        for finding in self._check.findings:
            text = f"{_title(finding)} {self._text(finding)} {finding.rule}".casefold()
            if finding.severity in severities and all(word in text for word in words):
                yield finding

    def _group(self, finding: Finding) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [_title(finding)])
        item.setIcon(0, self._icons.icon(_ICONS[finding.severity]))
        item.setData(0, _KEY, finding.rule)
        explanation = translated("RuleHelp", _RULES[finding.rule].explanation)
        item.setToolTip(0, as_tooltip(f"{explanation} [{finding.rule}]"))
        return item

    def _row(self, finding: Finding) -> QTreeWidgetItem:
        item = QTreeWidgetItem([self._text(finding)])
        item.setData(0, _KEY, finding.key)
        item.setToolTip(0, as_tooltip(self._text(finding)))
        return item

    def _text(self, finding: Finding) -> str:
        """The element's name or type, and what is wrong with it."""
        element = None if self._session is None else self._session.document.find(finding.key)
        name = finding.key
        if element is not None:
            name = " ".join(element.name.split()) or translated("ElementType", element.type.label)
        said = translated("Rule", finding.message.template)
        values = {
            place: translated("ElementType", value) if place == "kind" else value
            for place, value in finding.message.values
            for value in (str(value),)
        }
        return f"{name}: {said.format(**values)}"

    def _reveal(self, item: QTreeWidgetItem) -> None:
        if item.parent() is not None:
            self.reveal_requested.emit(str(item.data(0, _KEY)))


def _rank(finding: Finding) -> tuple[int, str]:
    return _ORDER.index(finding.severity), finding.rule


def _title(finding: Finding) -> str:
    return translated("RuleHelp", _RULES[finding.rule].title)
