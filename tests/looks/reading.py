"""What assistive technology is told of a screen, asked through Qt's accessibility interface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScrollBar, QWidget

_VALUED = (QAccessible.Role.SpinBox, QAccessible.Role.Slider, QAccessible.Role.ComboBox, QAccessible.Role.Indicator)


@dataclass(frozen=True, slots=True)
class Read:
    """A widget as it is read out."""

    widget: QWidget
    role: QAccessible.Role
    name: str
    description: str
    value: str
    checkable: bool
    focusable: bool

    def __str__(self) -> str:
        path = f"{type(self.widget.parentWidget()).__name__} > {type(self.widget).__name__} {self.widget.objectName()}"
        return f"{path}: {self.role.name} {self.name!r} {self.value!r}"


def read(widget: QWidget) -> Read:
    """How one widget is read out."""
    face = QAccessible.queryAccessibleInterface(widget)
    values: QAccessibleValueInterface | None = face.valueInterface()  # None where a widget has no number
    value = str(values.currentValue()) if values is not None else face.text(QAccessible.Text.Value)
    return Read(
        widget, face.role(), face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Description), value,
        bool(face.state().checkable), bool(face.state().focusable),
    )  # fmt: skip


def by_keyboard(window: QWidget) -> Iterator[Read]:
    """Everything on the screen that the Tab key can reach."""
    for widget in window.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if reachable and widget.focusProxy() is None and widget.isVisibleTo(window) and not _is_inside(widget):
            yield read(widget)


def unnamed(window: QWidget) -> tuple[str, ...]:
    """What can have the keyboard and says neither what it is nor what it shows."""
    return tuple(str(told) for told in by_keyboard(window) if not told.name.strip() or told.role in _NOTHING)


def undescribed(window: QWidget) -> tuple[str, ...]:
    """Charts that don't tell their latest values."""
    charts = (told for told in by_keyboard(window) if told.role is QAccessible.Role.Chart)
    return tuple(str(told) for told in charts if not told.description.strip())


def silent(window: QWidget) -> tuple[str, ...]:
    """Controls that hold a value and don't tell it."""
    return tuple(str(told) for told in by_keyboard(window) if told.role in _VALUED and not told.value.strip())


_NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def _is_inside(widget: QWidget) -> bool:
    """Parts of a larger widget that is read as one: viewports, scroll bars, the line inside a spin box."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QScrollBar)
        or (isinstance(parent, QAbstractScrollArea | QAbstractItemView) and widget is parent.viewport())
        or widget.objectName().startswith("qt_")
    )
