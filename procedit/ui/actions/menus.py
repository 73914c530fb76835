"""Which actions stand in which menu and in the tool bar, and in what order."""

from __future__ import annotations

from typing import TypeAlias

from procedit.errors import QT_TRANSLATE_NOOP

_T = QT_TRANSLATE_NOOP

SEPARATOR = "-"
RECENT = "recent files"
TEMPLATES = "templates"

Entry: TypeAlias = "str | tuple[str, tuple[Entry, ...]]"
"""An action's id, a separator, a place that the window fills, or a menu within the menu."""

MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        _T("Menu", "&File"),
        (
            "file.new",
            (_T("Menu", "New from &template"), (TEMPLATES,)),
            "file.open",
            (_T("Menu", "Open &recent"), (RECENT,)),
            "file.reopen",
            SEPARATOR,
            "file.save",
            "file.save-as",
            "file.save-all",
            "file.save-catalogue",
            "file.revert",
            SEPARATOR,
            "catalogue.import",
            "file.export-svg",
            "file.export-png",
            "file.export-pdf",
            "bank.export",
            "bank.package",
            "bank.tender",
            "file.print",
            SEPARATOR,
            "file.close",
            "file.quit",
        ),
    ),
    (
        _T("Menu", "&Edit"),
        (
            "edit.undo",
            "edit.redo",
            SEPARATOR,
            "edit.cut",
            "edit.copy",
            "edit.paste",
            "edit.duplicate",
            "edit.copy-picture",
            "edit.delete",
            SEPARATOR,
            "edit.pad",
            "edit.rename",
            "edit.replace",
            "edit.color",
            (
                _T("Menu", "&Letters"),
                (
                    "letters.larger",
                    "letters.smaller",
                    "letters.bold",
                    "letters.color",
                    SEPARATOR,
                    "letters.usual",
                ),
            ),
            "edit.properties",
            SEPARATOR,
            "edit.select-all",
            "edit.find",
            "edit.replace-names",
            "catalogue.find",
        ),
    ),
    (
        _T("Menu", "&View"),
        (
            "view.zoom-in",
            "view.zoom-out",
            "view.zoom-100",
            "view.fit",
            "view.fit-selection",
            "view.origin",
            SEPARATOR,
            "view.outer-diagram",
            SEPARATOR,
            "view.outline",
            "view.properties",
            "view.procedure",
            "view.catalogue",
            "view.minimap",
            "view.grid",
            "view.law",
            SEPARATOR,
            "view.focus",
            "view.present",
            SEPARATOR,
            "view.next-tab",
            "view.previous-tab",
        ),
    ),
    (
        _T("Menu", "&Insert"),
        (
            "insert.anything",
            "insert.append",
            "insert.connect",
            SEPARATOR,
            "insert.startEvent",
            "insert.intermediateThrowEvent",
            "insert.endEvent",
            "insert.task",
            "insert.userTask",
            "insert.subProcess",
            "insert.exclusiveGateway",
            "insert.parallelGateway",
            SEPARATOR,
            "insert.participant",
            "insert.lane",
            "insert.dataObjectReference",
            "insert.dataStoreReference",
            "insert.textAnnotation",
            "insert.group",
            SEPARATOR,
            "insert.hand",
            "insert.lasso",
            "insert.space",
        ),
    ),
    (
        _T("Menu", "&Arrange"),
        (
            "arrange.left",
            "arrange.center",
            "arrange.right",
            SEPARATOR,
            "arrange.top",
            "arrange.middle",
            "arrange.bottom",
            SEPARATOR,
            "arrange.across",
            "arrange.down",
            "arrange.gap",
            SEPARATOR,
            "arrange.tidy",
        ),
    ),
    (
        _T("Menu", "&Structure"),
        (
            "structure.wrap",
            "structure.unwrap",
            "structure.extract",
            "structure.inline",
            SEPARATOR,
            "structure.swap",
            "structure.reverse",
            SEPARATOR,
            "structure.lane-up",
            "structure.lane-down",
            SEPARATOR,
            "structure.fold",
            "structure.turn-pool",
            "structure.unwrap-pool",
        ),
    ),
    (
        _T("Menu", "&Tools"),
        ("tools.palette", "bank.derive", SEPARATOR, "tools.settings"),
    ),
    (
        _T("Menu", "&Help"),
        ("help.keys", "help.log", SEPARATOR, "help.about"),
    ),
)

TOOL_BAR: tuple[str, ...] = (
    "file.new",
    "file.open",
    "file.save",
    SEPARATOR,
    "edit.undo",
    "edit.redo",
    SEPARATOR,
    "view.zoom-out",
    "view.zoom-in",
    "view.fit",
    SEPARATOR,
    "edit.find",
    "tools.palette",
)


def menu_of() -> dict[str, str]:
    """The menu's English title by the id of each action."""
    found: dict[str, str] = {}

    def walk(title: str, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            if isinstance(entry, tuple):
                walk(title, entry[1])
            else:
                found[entry] = title

    for title, entries in MENUS:
        walk(title, entries)
    return found
