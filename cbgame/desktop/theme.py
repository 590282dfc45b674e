"""Themes: named colours, the roles that refer to them, and the source that tells every widget when they change."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from cbgame.files import places
from cbgame.files.themes import NAMES as NAMES
from cbgame.files.themes import Look, read_look

CHOICES = ("system", *NAMES)
BASE_TEXT_PX = 13
SIZES_PX = {
    "tiny": 11,
    "small": 12,
    "body": BASE_TEXT_PX,
    "lead": 15,
    "heading": 17,
    "title": 22,
    "display": 32,
    "poster": 84,
}
"""Sizes of type at normal size of text."""


class Theme(Look):
    """One look as Qt paints it."""

    __slots__ = ()

    def color(self, role: str) -> QColor:
        """The colour of a role. Raises KeyError for a role that no theme has."""
        return QColor(self.colors[role])

    def palette(self) -> QPalette:
        """The palette for Fusion."""
        palette = QPalette()
        for group_role, role in _PALETTE.items():
            palette.setColor(group_role, self.color(role))
        disabled = QPalette.ColorGroup.Disabled
        for group_role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(disabled, group_role, self.color("faint"))
        return palette

    def input_palette(self) -> QPalette:
        """The palette of what is typed into and ticked: Fusion outlines it in the window's colour darkened by 1.4, and
        shades what is pressed from the button's colour: on the surface's own it stays flat."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Button, self.color("surface"))
        palette.setColor(QPalette.ColorRole.Window, self.color("outline").lighter(140))
        return palette

    def style_sheet(self, text_scale: float) -> str:
        """The application's style sheet with text at ``text_scale`` (1.0 to 1.5)."""
        sheet = Template((places.assets() / "themes" / "desk.qss").read_text(encoding="utf-8"))
        return sheet.substitute(self.colors, **_sizes(text_scale), **_rings(self.focus_px))


def _sizes(text_scale: float) -> dict[str, str]:
    """Sizes of type in pixels, by the names that the style sheet uses."""
    return {f"{name}_px": f"{round(size * text_scale)}px" for name, size in SIZES_PX.items()}


def _rings(focus_px: int) -> dict[str, str]:
    """The ring of what is in focus, and the padding that remains inside it, so that nothing moves when it comes."""
    paddings = {"button": (5, 12), "quiet": (3, 6), "step": (2, 4)}
    rest = {name: f"{max(high - focus_px + 1, 0)}px {wide - focus_px + 1}px" for name, (high, wide) in paddings.items()}
    return {"focus_px": f"{focus_px}px"} | {f"{name}_focus_padding": padding for name, padding in rest.items()}


_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "edge",
}


def load_theme(name: str) -> Theme:
    """The theme of that name. Raises ValueError for a role that names no colour."""
    look = read_look(name)
    return Theme(look.name, look.dark, look.high_contrast, look.focus_px, look.colors)


def system_theme() -> str:
    """The theme that fits what the system asks for now."""
    hints = QGuiApplication.styleHints()
    return theme_for(hints.colorScheme(), hints.accessibility().contrastPreference())


def theme_for(scheme: Qt.ColorScheme, preference: Qt.ContrastPreference) -> str:
    """The theme for light or dark, and for high contrast where the system tells."""
    dark = scheme == Qt.ColorScheme.Dark
    if preference == Qt.ContrastPreference.HighContrast:
        return "contrast-dark" if dark else "contrast-light"
    return "night" if dark else "day"


class ThemeSource(QObject):
    """Holds the current look and says when it changes: theme, text size, motion."""

    changed = Signal(object)  # Theme

    def __init__(self, parent: QObject | None = None, system: Callable[[], str] = system_theme) -> None:
        super().__init__(parent)
        self._themes: dict[str, Theme] = {}
        self._system = system
        self._choice = "system"
        self._text_scale = 1.0
        self._motion_reduced = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The look now."""
        return self.named(self._system() if self._choice == "system" else self._choice)

    @property
    def choice(self) -> str:
        """What was chosen: system, or a theme's name."""
        return self._choice

    @property
    def text_scale(self) -> float:
        """Size of text relative to normal, 1.0 to 1.5."""
        return self._text_scale

    @property
    def motion_reduced(self) -> bool:
        """Whether nothing should move by itself."""
        return self._motion_reduced

    def choose(self, choice: str) -> None:
        """Take the name of a theme, or ``"system"``. Raises ValueError for anything else."""
        if choice not in CHOICES:
            raise ValueError(f"{choice!r} is not one of {', '.join(CHOICES)}")
        if choice != self._choice:
            self._choice = choice
            self.changed.emit(self.theme)

    def scale_text(self, scale: float) -> None:
        """Set the size of text; it is kept within 1.0 and 1.5."""
        kept = min(1.5, max(1.0, scale))
        if kept != self._text_scale:
            self._text_scale = kept
            self.changed.emit(self.theme)

    def reduce_motion(self, reduced: bool) -> None:
        """Say whether nothing should move by itself."""
        if reduced != self._motion_reduced:
            self._motion_reduced = reduced
            self.changed.emit(self.theme)

    def named(self, name: str) -> Theme:
        """A theme by its name, chosen or not; each is read once."""
        if name not in self._themes:
            self._themes[name] = load_theme(name)
        return self._themes[name]

    def _follow_system(self) -> None:
        if self._choice == "system":
            self.changed.emit(self.theme)
