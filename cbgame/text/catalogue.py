"""The catalogue of one language: message ids and arguments become sentences, numbers, quarters and dates."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, SupportsIndex

from cbgame.game.message import Message

if TYPE_CHECKING:
    from babel import Locale

    from cbgame.text.choices import Pattern

MINUS: Final = "\N{MINUS SIGN}"
_LARGEST_WRITTEN_OUT = 1e15

LOCALES: Final = {"en": "en", "zh-Hans": "zh_Hans_CN", "zh-Hant": "zh_Hant_TW"}
"""The languages of the house and the locale that formats their numbers and dates."""

LANGUAGE_NAMES: Final = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""Each language in its own words, so that everyone finds theirs whatever is on the screen."""

_QUARTER_PATTERNS: Final = {
    "en": "{year} Q{number}",
    "zh-Hans": "{year}年第{counted}季度",
    "zh-Hant": "{year}年第{number}季",
}
_COUNTED: Final = "一二三四"
_QUARTER: Final = re.compile(r"(\d{4})Q([1-4])")
_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_ENTRY: Final = re.compile(r"^(-?[a-zA-Z][\w-]*)[ ]*=", re.MULTILINE)
_HYPHEN_AS_MINUS: Final = re.compile(r"(?<![\w-])-(?=\d)")
_QUOTED_HYPHEN: Final = "\ue000"  # of the private use area: stands in for a hyphen while Fluent works
_PLAIN: Final = re.compile(r"[^=]*= *((?:[^{}\n]|\{ *\$[a-zA-Z][\w-]* *\})*)\n?(?:\s*#[^\n]*\n?|\s*\n)*")
_PLACE: Final = re.compile(r"\{ *\$([a-zA-Z][\w-]*) *\}")
_NEEDS: Final = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)\s*[}.(]")


class MissingMessage(LookupError):
    """The language has no such message."""

    def __init__(self, id: str, language: str) -> None:
        super().__init__(f"no message {id!r} in {language}")
        self.id, self.language = id, language


class BrokenMessage(ValueError):
    """The message is there, but can't be said: a syntax error, or an argument it needs was not given."""

    def __init__(self, id: str, language: str, why: str) -> None:
        super().__init__(f"message {id!r} in {language}: {why}")
        self.id, self.language = id, language


class Catalogue:
    """Everything the program can say in one language.

    ``texts`` are the language's Fluent files, by name (``cbgame.files.catalogues`` reads them). They are cut into
    entries at once, but an entry is parsed only when it is first said: a window must not wait for a thousand sentences.
    Nor for the libraries: a line of words with places for arguments is said without Fluent, and Babel is loaded with
    the first date.
    """

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        if language not in LOCALES:
            raise ValueError(f"{language!r} is not one of {', '.join(LOCALES)}")
        self.language = language
        self._plain: dict[str, str] = {}
        self._choices: dict[str, Pattern | None] = {}
        self._waiting: dict[str, str] = {}
        for text in texts.values():
            self._waiting |= _entries(text)
        self._ids = frozenset(id for id in self._waiting if not id.startswith("-"))

    def __contains__(self, id: object) -> bool:
        return id in self._ids

    def say(self, id: str, **arguments: float | str) -> str:
        """The message with its arguments by name. Raises :class:`MissingMessage` or :class:`BrokenMessage`."""
        if id not in self._ids:
            raise MissingMessage(id, self.language)
        given = {name: _native(value) for name, value in arguments.items()}
        said = self._said_plainly(id, given)
        return (self._said_by_fluent(id, given) if said is None else said).replace(_QUOTED_HYPHEN, "-")

    def _said_plainly(self, id: str, arguments: Mapping[str, float | str]) -> str | None:
        """A line of words, its places filled with texts and whole numbers; None for what is more than that."""
        line = self._plain.get(id)
        if line is None:
            match = _PLAIN.fullmatch(self._waiting.get(id, ""))
            line = self._plain[id] = match[1].strip() if match else ""
        if not line:
            return self._said_by_choice(id, arguments)
        places = _PLACE.findall(line)
        if not all(isinstance(arguments.get(name), int | str) for name in places):
            return None
        filled = _PLACE.sub(lambda place: _written(arguments[place[1]]), line) if places else line
        return _HYPHEN_AS_MINUS.sub(MINUS, filled)

    def _said_by_choice(self, id: str, arguments: Mapping[str, float | str]) -> str | None:
        """What has choices or rounded numbers in it; None for what is more than that."""
        from cbgame.text import choices  # here, because Home has nothing of the kind

        if id not in self._choices:
            self._choices[id] = choices.read(self._waiting.get(id, ""))
        pattern = self._choices[id]
        said = None if pattern is None else choices.written(pattern, arguments, self.language)
        return None if said is None else _HYPHEN_AS_MINUS.sub(MINUS, said)

    def _said_by_fluent(self, id: str, arguments: Mapping[str, float | str]) -> str:
        self._parse(id)
        pattern = self._bundle.get_message(id).value if self._bundle.has_message(id) else None
        if pattern is None:
            raise BrokenMessage(id, self.language, "it can't be read")
        said, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise BrokenMessage(id, self.language, "; ".join(str(error) for error in errors))
        return _HYPHEN_AS_MINUS.sub(MINUS, str(said))

    def tell(self, message: Message) -> str:
        """The message of the game as a sentence.

        A text argument that is a message id is said first; one that is a quarter (``2019Q3``) or an ISO date is
        written as the language writes it.
        """
        return self.say(message.id, **{name: self._resolved(value) for name, value in message.arguments.items()})

    def number(self, value: float, decimals: int = 2, signed: bool = False) -> str:
        """A number with grouped thousands and a true minus; ``signed`` puts a plus before what is above zero.

        What isn't finite is an en dash: there is no figure. Beyond what a decimal holds to its last digit a number is
        written with its power of ten. The three languages write numbers alike.
        """
        if not math.isfinite(value):
            return "–"
        if abs(value) >= _LARGEST_WRITTEN_OUT:
            return f"{value:.3g}".replace("-", MINUS)
        rounded = round(value, decimals) or 0.0  # never "-0.00"
        text = f"{abs(rounded):,.{max(decimals, 0)}f}"
        sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
        return sign + text

    def quarter(self, name: str) -> str:
        """``"2019Q3"`` as the language writes it. Raises ValueError for what is no quarter."""
        match = _QUARTER.fullmatch(name)
        if not match:
            raise ValueError(f"{name!r} is not a quarter like 2017Q4")
        year, number = int(match[1]), int(match[2])
        return _QUARTER_PATTERNS[self.language].format(year=year, number=number, counted=_COUNTED[number - 1])

    def date(self, iso: str, with_year: bool = True) -> str:
        """``"2019-09-16"`` as the language writes it. Raises ValueError for what is no date."""
        import datetime  # here, with the library that takes it, and Home shows no date

        from babel.dates import format_date, format_skeleton

        day = datetime.date.fromisoformat(iso)
        if with_year:
            return format_date(day, "medium", locale=self._locale)
        return format_skeleton("MMMd", day, locale=self._locale)

    def _resolved(self, value: float | str) -> float | str:
        if not isinstance(value, str):
            return value
        if value in self._ids:
            return self.say(value)
        if _QUARTER.fullmatch(value):
            return self.quarter(value)
        if _ISO_DATE.fullmatch(value):
            return self.date(value)
        return value

    @cached_property
    def _locale(self) -> Locale:
        from babel import Locale

        return Locale.parse(LOCALES[self.language])

    @cached_property
    def _bundle(self) -> Any:
        from fluent.runtime import FluentBundle

        return FluentBundle([LOCALES[self.language]], use_isolating=False)

    def _parse(self, id: str) -> None:
        """Hand an entry, and every entry it refers to, to Fluent."""
        from fluent.runtime import FluentResource

        text = self._waiting.pop(id, None)
        if text is None:
            return
        self._bundle.add_resource(FluentResource(text))
        for needed in _NEEDS.findall(text):
            self._parse(needed)


def nearest_language(name: str) -> str:
    """The language for a system's locale name (``zh_TW``, ``zh-Hans-CN``, ``Chinese_Taiwan``); English for others."""
    lowered = name.replace("_", "-").lower()
    if not lowered.startswith(("zh", "chinese")):
        return "en"
    traditional = ("hant", "tw", "hk", "mo", "taiwan", "hong kong", "macao", "macau", "traditional")
    return "zh-Hant" if any(mark in lowered for mark in traditional) and "hans" not in lowered else "zh-Hans"


def _entries(text: str) -> dict[str, str]:
    """A Fluent file cut into its entries: what begins in the first column runs to the next that does."""
    starts = [(match[1], match.start()) for match in _ENTRY.finditer(text)]
    ends = [start for _, start in starts[1:]] + [len(text)]
    return {id: text[start:end] for (id, start), end in zip(starts, ends, strict=True)}


def _written(argument: float | str) -> str:
    return argument if isinstance(argument, str) else f"{argument:,}"


def _native(value: float | str) -> float | str:
    """An argument as Fluent knows it, whatever numpy made it; a text's own hyphens are kept."""
    if isinstance(value, str):
        return _HYPHEN_AS_MINUS.sub(_QUOTED_HYPHEN, value)
    if type(value) in (int, float):  # asking for the protocol below takes longer than the rest of a line
        return value
    return int(value) if isinstance(value, SupportsIndex) else float(value)
