"""The catalogue of one language: message ids and arguments become sentences, numbers, quarters and dates."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping
from typing import Final, SupportsIndex

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from cbgame.game.message import Message

MINUS: Final = "\N{MINUS SIGN}"
_LARGEST_WRITTEN_OUT = 1e15

LOCALES: Final = {"en": "en", "zh-Hans": "zh_Hans_CN", "zh-Hant": "zh_Hant_TW"}
"""The languages of the house and the locale that formats their numbers and dates."""

LANGUAGE_NAMES: Final = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""Each language in its own words, so that everyone finds theirs whatever is on the screen."""

_QUARTER_PATTERNS: Final = {"en": "y QQQ", "zh-Hans": "y年QQQQ", "zh-Hant": "y年QQQQ"}
_QUARTER: Final = re.compile(r"(\d{4})Q([1-4])")
_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_ENTRY: Final = re.compile(r"^(-?[a-zA-Z][\w-]*)[ ]*=", re.MULTILINE)
_HYPHEN_AS_MINUS: Final = re.compile(r"(?<![\w-])-(?=\d)")
_QUOTED_HYPHEN: Final = "\ue000"  # of the private use area: stands in for a hyphen while Fluent works
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
    """

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        if language not in LOCALES:
            raise ValueError(f"{language!r} is not one of {', '.join(LOCALES)}")
        self.language = language
        self._locale = Locale.parse(LOCALES[language])
        self._bundle = FluentBundle([LOCALES[language]], use_isolating=False)
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
        self._parse(id)
        pattern = self._bundle.get_message(id).value if self._bundle.has_message(id) else None
        if pattern is None:
            raise BrokenMessage(id, self.language, "it can't be read")
        said, errors = self._bundle.format_pattern(pattern, {name: _native(value) for name, value in arguments.items()})
        if errors:
            raise BrokenMessage(id, self.language, "; ".join(str(error) for error in errors))
        return _HYPHEN_AS_MINUS.sub(MINUS, str(said)).replace(_QUOTED_HYPHEN, "-")

    def tell(self, message: Message) -> str:
        """The message of the game as a sentence.

        A text argument that is a message id is said first; one that is a quarter (``2019Q3``) or an ISO date is
        written as the language writes it.
        """
        return self.say(message.id, **{name: self._resolved(value) for name, value in message.arguments.items()})

    def number(self, value: float, decimals: int = 2, signed: bool = False) -> str:
        """A number with grouped thousands and a true minus; ``signed`` puts a plus before what is above zero.

        What isn't finite is an en dash: there is no figure. Beyond what a decimal holds to its last digit a number is
        written with its power of ten.
        """
        if not math.isfinite(value):
            return "–"
        if abs(value) >= _LARGEST_WRITTEN_OUT:
            return f"{value:.3g}".replace("-", MINUS)
        rounded = round(value, decimals) or 0.0  # never "-0.00"
        digits = "#,##0" + ("." + "0" * decimals if decimals > 0 else "")
        text = format_decimal(abs(rounded), format=digits, locale=self._locale)
        sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
        return sign + text

    def quarter(self, name: str) -> str:
        """``"2019Q3"`` as the language writes it. Raises ValueError for what is no quarter."""
        match = _QUARTER.fullmatch(name)
        if not match:
            raise ValueError(f"{name!r} is not a quarter like 2017Q4")
        first_day = datetime.date(int(match[1]), int(match[2]) * 3 - 2, 1)
        return format_date(first_day, _QUARTER_PATTERNS[self.language], locale=self._locale)

    def date(self, iso: str, with_year: bool = True) -> str:
        """``"2019-09-16"`` as the language writes it. Raises ValueError for what is no date."""
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

    def _parse(self, id: str) -> None:
        """Hand an entry, and every entry it refers to, to Fluent."""
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


def _native(value: float | str) -> float | str:
    """An argument as Fluent knows it, whatever numpy made it; a text's own hyphens are kept."""
    if isinstance(value, str):
        return _HYPHEN_AS_MINUS.sub(_QUOTED_HYPHEN, value)
    return int(value) if isinstance(value, SupportsIndex) else float(value)
