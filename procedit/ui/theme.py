"""The look of the window: colours for light and dark, made into a palette and a style sheet."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from procedit.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class Theme:
    """All colours of the window, as ``#rrggbb``."""

    name: str
    window: str
    """The ground of bars and panels."""
    raised: str
    """Fields, lists, menus and dialogs."""
    sunken: str
    """Behind the tabs, and where nothing is open."""
    line: str
    strong_line: str
    text: str
    muted: str
    """Text that stands back."""
    disabled: str
    accent: str
    on_accent: str
    hover: str
    pressed: str
    selected: str
    """Behind a selected row."""
    notice: str
    warning: str
    on_warning: str
    error: str

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    window="#f7f8fa",
    raised="#ffffff",
    sunken="#eceef2",
    line="#e1e4ea",
    strong_line="#c3c9d4",
    text="#1c2430",
    muted="#5c6677",
    disabled="#a3abb8",
    accent="#1f6feb",
    on_accent="#ffffff",
    hover="#e9edf4",
    pressed="#dbe2ee",
    selected="#dde8fb",
    notice="#e8f0fd",
    warning="#fdf1d8",
    on_warning="#5f4406",
    error="#c9302c",
)

DARK = Theme(
    name="dark",
    window="#1f232a",
    raised="#272c35",
    sunken="#171a20",
    line="#343b47",
    strong_line="#4c5564",
    text="#e6e9ef",
    muted="#a0a9b8",
    disabled="#646d7c",
    accent="#6ea8fe",
    on_accent="#0f1a2c",
    hover="#2e3540",
    pressed="#39424f",
    selected="#2b4063",
    notice="#24344f",
    warning="#43371c",
    on_warning="#f2d998",
    error="#ff7b72",
)


def theme_named(name: str) -> Theme:
    """The theme for a setting: ``light``, ``dark``, or the system's."""
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if name == "dark" else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """The theme as Qt's palette."""
    role = QPalette.ColorRole
    palette = QPalette()
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.window,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Text: theme.text,
        role.Button: theme.window,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Light: theme.raised,
        role.Midlight: theme.line,
        role.Mid: theme.strong_line,
        role.Dark: theme.strong_line,
        role.Shadow: theme.sunken,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
    }
    for each, color in colors.items():
        palette.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.strong_line))
    return palette


def style_sheet(theme: Theme, font_size: int = 10) -> str:
    """The style sheet of the window in the theme's colours, with headlines to go with the letters."""
    template = Template(resource("styles", "procedit.qss").read_text(encoding="utf-8"))
    pictures = resource("icons").as_posix()
    return template.substitute(asdict(theme), icons=pictures, large=round(font_size * 1.9))


def apply_theme(app: QApplication, theme: Theme, font_size: int) -> None:
    """Give the whole program this look, with letters of ``font_size`` points."""
    font = app.font()
    font.setPointSize(font_size)
    app.setFont(font)
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme, font_size))
