"""The colours of the diagram, by role, in a light and a dark theme."""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from procedit.canvas.picture import Color


@dataclass(frozen=True)
class Theme:
    """A palette: ``roles`` gives ``#rrggbb`` for each role that pictures and overlays use."""

    name: str
    is_dark: bool
    roles: Mapping[str, str] = field(hash=False)

    def color(self, color: Color) -> str:
        """``#rrggbb`` for a role or a colour from a file, the latter made fit for dark paper.

        Raises KeyError for a role that there is none of.
        """
        if not color.startswith("#"):
            return self.roles[color]
        return adapted(color, self.roles["paper"], self.roles["ink"]) if self.is_dark else color


LIGHT = Theme(
    "light",
    is_dark=False,
    roles={
        "canvas": "#f6f7f9",
        "paper": "#ffffff",
        "ink": "#1d2733",
        "muted": "#76838f",
        "header": "#e4ebf3",
        "lane": "#f1f4f8",
        "shade": "#d3dae2",
        "grid": "#dde2e8",
        "accent": "#1f6feb",
        "selection": "#1f6feb",
        "hover": "#8fb8f6",
        "guide": "#d6409f",
        "ghost": "#5b8def",
        "legal": "#1a8754",
        "illegal": "#c9302c",
        "error": "#c9302c",
        "warning": "#b7791f",
        "success": "#1a8754",
    },
)

DARK = Theme(
    "dark",
    is_dark=True,
    roles={
        "canvas": "#14171c",
        "paper": "#1f242c",
        "ink": "#e6e9ee",
        "muted": "#8a95a3",
        "header": "#2d3643",
        "lane": "#252b35",
        "shade": "#465060",
        "grid": "#2a303a",
        "accent": "#6ea8fe",
        "selection": "#6ea8fe",
        "hover": "#3d6db5",
        "guide": "#f27ac0",
        "ghost": "#6ea8fe",
        "legal": "#4cc38a",
        "illegal": "#ff7b72",
        "error": "#ff7b72",
        "warning": "#e3b341",
        "success": "#4cc38a",
    },
)


@lru_cache(maxsize=1024)
def adapted(color: str, paper: str, ink: str) -> str:
    """A colour from a file for dark paper: light turns dark and dark light, the hue stays.

    White becomes the paper and black the ink; strong colours are softened.
    """
    hue, lightness, saturation = rgb_to_hls(*_channels(color))
    channels = hls_to_rgb(hue, 0.15 + 0.75 * (1 - lightness), saturation * 0.7)
    grays = zip(_channels(paper), _channels(ink), strict=True)
    gray = [low + (high - low) * (1 - lightness) for low, high in grays]
    share = min(1.0, 2.5 * saturation * min(1.0, 4 * lightness, 4 * (1 - lightness)))
    mixed = [g + (c - g) * share for g, c in zip(gray, channels, strict=True)]
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in mixed)


def _channels(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
