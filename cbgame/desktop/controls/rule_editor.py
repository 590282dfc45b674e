"""A rule for the rate, by sliders or as a formula: the sliders' rule is a formula too, and can be taken over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.weight_slider import WeightSlider
from cbgame.desktop.controls.words import label, say_role
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.taylor_family import ACTIVITIES, BALANCED, INERTIAL, OKUN, TAYLOR, Activity, Weights

FACES: Final = ("weights", "formula")
PRESETS: Final[Mapping[str, Weights]] = {"taylor": TAYLOR, "balanced": BALANCED, "inertial": INERTIAL}
_WEIGHTS: Final = {
    "inertia": (0.95, 0.05, "inertial-rule"),
    "natural": (1.5, 0.1, "natural-rate"),
    "inflation": (3.0, 0.1, "inflation-target"),
    "activity": (4.0, 0.1, "output-gap"),
}
"""The most of each weight, its step, and the glossary card behind it."""
_LINES: Final = 4


class RuleEditor(QWidget):
    """``changed`` whenever the formula is another."""

    changed = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._place: int | None = None  # of the sign at which the formula can't be read
        self.faces = {name: QPushButton(self) for name in FACES}
        self.presets = QComboBox(self)
        self.sliders = {
            name: WeightSlider(most, step, themes, languages, self, term=term)
            for name, (most, step, term) in _WEIGHTS.items()
        }
        self._head, self.measure_box = label("section", self), QComboBox(self)
        self.shown = label("body", self, wrapped=True)
        self.take, self.text = QPushButton(self), QPlainTextEdit(self)
        self._formula_name, self.told = label("tiny", self, wrapped=True), label("tiny", self, wrapped=True)
        self._names = ProseLabel(languages, "tiny", self)
        self._dress()
        self._lay_out()
        self._connect()
        self.show_weights(TAYLOR)
        self.retranslate()

    # what is set

    @property
    def formula(self) -> str:
        """The formula as it stands."""
        return self.text.toPlainText().replace("\n", " ") if self.by_formula else self.weights.formula()

    @property
    def by_formula(self) -> bool:
        """Whether it is typed."""
        return self.faces["formula"].isChecked()

    @property
    def weights(self) -> Weights:
        """What the sliders say."""
        slid = {name: slider.weight for name, slider in self.sliders.items()}
        return Weights(**slid, measure=self.measure)

    @property
    def measure(self) -> Activity:
        """What activity is told by."""
        return ACTIVITIES[max(self.measure_box.currentIndex(), 0)]

    def in_order(self) -> tuple[QWidget, ...]:
        """All that takes the keyboard, from top to bottom."""
        tracks = (slider.track for slider in self.sliders.values())
        return (*self.faces.values(), self.presets, *tracks, self.measure_box, self.take, self.text)

    def show_weights(self, weights: Weights) -> None:
        """Slide to these weights."""
        for name, slider in self.sliders.items():
            slider.show_weight(getattr(weights, name))
        self.measure_box.setCurrentIndex(ACTIVITIES.index(weights.measure))
        self.turn_to("weights")

    def show_formula(self, formula: str) -> None:
        """Show a formula to be edited."""
        self.text.setPlainText(formula)
        self.turn_to("formula")

    def turn_to(self, face: str) -> None:
        """Show the sliders or the formula."""
        self.faces[face].setChecked(True)
        for name, shown in zip(FACES, self._faces, strict=True):
            shown.setVisible(name == face)
        self._tell()

    def show_fault(self, said: str, place: int | None) -> None:
        """Say what is wrong with the formula and mark the sign it begins at, counted from 1; or that it can be read."""
        self._place = place
        self.told.setText(said or self._languages.catalogue.say("lab-formula-sound"))
        say_role(self.told, "bad" if said else "tiny")
        self.text.setAccessibleDescription(said)
        self._mark()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._head.setText(say("lab-rule"))
        for name, face in self.faces.items():
            face.setText(say(f"lab-face-{name}"))
        self.presets.setAccessibleName(say("lab-start-from"))
        self.presets.setPlaceholderText(say("lab-own-weights"))
        for place, name in enumerate(PRESETS):
            self.presets.setItemText(place, say(f"policy-{name}"))
        for name, slider in self.sliders.items():
            slider.show_words(say(f"lab-weight-{name}"), say(f"lab-weight-{name}-about"))
        self.measure_box.setAccessibleName(say("lab-measure"))
        for place, measure in enumerate(ACTIVITIES):
            self.measure_box.setItemText(place, say(f"lab-measure-{measure}"))
        self.shown.setAccessibleName(say("lab-as-formula"))
        self.take.setText(say("lab-take-over"))
        self._formula_name.setText(say("lab-formula"))
        self.text.setAccessibleName(say("lab-formula"))
        self._names.setText(say("lab-formula-names"))
        self._tell()

    # inside

    def _tell(self) -> None:
        weights = self.weights
        self.shown.setText(weights.formula())
        known = [_in(weights.measure, preset) for preset in PRESETS.values()]
        self.presets.setCurrentIndex(known.index(weights) if weights in known else -1)
        self.changed.emit()

    def _take_over(self) -> None:
        self.show_formula(self.weights.formula())
        self.text.setFocus()

    def _from_preset(self, name: str) -> None:
        self.show_weights(_in(self.measure, PRESETS[name]))

    def _mark(self) -> None:
        """A wave under the sign at which reading ends."""
        if self._place is None:
            self.text.setExtraSelections([])
            return
        spot, cursor = QTextEdit.ExtraSelection(), self.text.textCursor()
        last = len(self.text.toPlainText())
        start = min(self._place - 1, max(last - 1, 0))
        cursor.setPosition(start)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
        if not cursor.hasSelection():
            cursor.setPosition(min(start + 1, last), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(self._themes.theme.color("bad"))
        style.setForeground(self._themes.theme.color("bad"))
        spot.format, spot.cursor = style, cursor
        self.text.setExtraSelections([spot])

    def _dress(self) -> None:
        group = QButtonGroup(self)
        for face in self.faces.values():
            face.setCheckable(True)
            face.setProperty("role", "cell")
            group.addButton(face)
        self.take.setProperty("role", "preset")
        for name in PRESETS:
            self.presets.addItem(name)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for measure in ACTIVITIES:
            self.measure_box.addItem(measure)
        for box in (self.presets, self.measure_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self.text.setProperty("role", "formula")
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._size_text()

    def _size_text(self) -> None:
        self.text.setFixedHeight(round((_LINES * 19 + 10) * self._themes.text_scale))
        self._mark()

    def _lay_out(self) -> None:
        faces = QHBoxLayout()
        faces.setSpacing(6)
        for face in self.faces.values():
            faces.addWidget(face, 1)
        self._faces = self._weights_face(), self._formula_face()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addLayout(faces)
        for each in self._faces:
            column.addWidget(each)

    def _weights_face(self) -> QWidget:
        face = QWidget(self)
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.presets)
        for slider in self.sliders.values():
            column.addWidget(slider)
        column.addWidget(self.measure_box)
        column.addSpacing(4)
        column.addWidget(self.shown)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        return face

    def _formula_face(self) -> QWidget:
        face = QWidget(self)
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        for widget in (self._formula_name, self.text, self.told, self._names):
            column.addWidget(widget)
        column.addStretch(1)
        return face

    def _connect(self) -> None:
        for name, face in self.faces.items():
            face.clicked.connect(lambda _checked=False, name=name: self.turn_to(name))
        self.presets.activated.connect(lambda place: self._from_preset(tuple(PRESETS)[place]))
        for slider in self.sliders.values():
            slider.changed.connect(self._tell)
        self.measure_box.activated.connect(lambda _place: self._tell())
        self.take.clicked.connect(self._take_over)
        self.text.textChanged.connect(self._tell)
        self._themes.changed.connect(lambda _theme: self._size_text())


def _in(measure: Activity, weights: Weights) -> Weights:
    """A rule on the output gap as it is told by another measure."""
    return weights if measure == "gap" else replace(weights, measure=measure, activity=OKUN * weights.activity)
