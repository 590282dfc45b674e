"""The share code of a sandbox: its setup, and the luck if that is shared too, in ten or fourteen signs.

Crockford's base 32 (digits and letters without I, L, O and U; what looks alike is read alike). The last sign checks
the others: with it any one wrong sign, and any two that changed places, are found. A library has Crockford's own check,
but that one needs the signs * ~ $ =, which can't stand in a file's name; and it is a few lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cbgame.game.message import Argument, Message, message
from cbgame.game.sandbox import CHOICES, LEAST_QUARTERS, LUCKS, MOST_QUARTERS, PARTS, WORLDS, Sandbox

VERSION: Final = 1
"""Raised whenever a code would mean something else; an older one is then refused by name."""

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PREFIX: Final = "sandbox"
_READ_AS: Final = {"O": "0", "I": "1", "L": "1"}
_BITS_OF_SIGN: Final = 5
_VERSION_BITS, _LUCK_BITS, _PAST_BITS, _QUARTERS_BITS = 3, 20, 14, 6
_CHOICE_BITS: Final = {
    "economy": 3, "goal": 3, "reserves": 1, "losses": 1, "instruments": 2, "markets": 2, "banks": 2, "world": 2,
    "trust": 2, "information": 2, "start": 2,
}  # fmt: skip
"""Room for each choice, with some to spare for later ones."""

OPEN_LENGTH, WHOLE_LENGTH = 10, 14
"""Signs of a code that leaves the luck open, and of one that names it."""

_GROUP: Final = 5


class BadCode(ValueError):
    """Text that is no share code; ``why`` says what is wrong with it."""

    def __init__(self, id: str, **arguments: Argument) -> None:
        self.why: Message = message(f"sandbox-code-{id}", **arguments)
        super().__init__(f"sandbox-code-{id} {arguments}")


@dataclass(frozen=True, slots=True)
class Shared:
    """What a code holds: the setup, and the luck (a seed under LUCKS); None where whoever plays it draws their own."""

    sandbox: Sandbox
    luck: int | None = None


def code_of(sandbox: Sandbox, luck: int | None = None) -> str:
    """The code in groups of five. Raises ValueError for a luck that no code can name."""
    signs = _signs(_number(sandbox), OPEN_LENGTH - 1)
    if luck is not None:
        if not 0 <= luck < LUCKS:
            raise ValueError(f"luck: found {luck}, expected 0 to {LUCKS - 1}")
        signs += _signs(luck, WHOLE_LENGTH - OPEN_LENGTH)
    return grouped(signs + ALPHABET[_check(signs)])


def read_code(text: str) -> Shared:
    """What a code holds, however it is grouped or written. Raises :class:`BadCode`."""
    signs = _plain(text)
    if len(signs) not in (OPEN_LENGTH, WHOLE_LENGTH):
        raise BadCode("length", found=len(signs), short=OPEN_LENGTH, long=WHOLE_LENGTH)
    if ALPHABET[_check(signs[:-1])] != signs[-1]:
        raise BadCode("mistyped")
    luck = _value(signs[OPEN_LENGTH - 1 : -1]) if len(signs) == WHOLE_LENGTH else None
    return Shared(_sandbox(_value(signs[: OPEN_LENGTH - 1])), luck)


def level_id(sandbox: Sandbox) -> str:
    """The id of a sandbox's level. The luck is no part of a level."""
    return f"{PREFIX}-{code_of(sandbox).lower()}"


def names_sandbox(id: str) -> bool:
    """Whether this would be the id of a sandbox's level, or ``sandbox:CODE``."""
    return id.lower().startswith((f"{PREFIX}-", f"{PREFIX}:"))


def code_in(id: str) -> str:
    """The code in ``sandbox-CODE``, ``sandbox:CODE`` or ``CODE``."""
    return id[len(PREFIX) + 1 :] if names_sandbox(id) else id


def looks_like_code(text: str) -> bool:
    """Whether somebody who typed this may have meant a code: as many signs as a code has, a digit among them."""
    signs = [sign for sign in text if sign.isalnum()]
    return len(signs) in (OPEN_LENGTH, WHOLE_LENGTH) and any(sign.isdigit() for sign in signs)


def grouped(signs: str) -> str:
    """Signs in groups of five."""
    return "-".join(signs[first : first + _GROUP] for first in range(0, len(signs), _GROUP))


def _plain(text: str) -> str:
    """The signs alone, in the alphabet."""
    kept = [sign.upper() for sign in text if sign not in "-–— " and not sign.isspace()]
    signs = [_READ_AS.get(sign, sign) for sign in kept]
    if strange := next((sign for sign in signs if sign not in ALPHABET), None):
        raise BadCode("sign", found=strange if strange.isprintable() else "�")
    return "".join(signs)


def _number(sandbox: Sandbox) -> int:
    """Version, every part in its order, and the past, each in its bits."""
    number = VERSION
    for part in PARTS[:-1]:
        if part == "quarters":
            number = (number << _QUARTERS_BITS) | (sandbox.quarters - LEAST_QUARTERS)
        else:
            number = (number << _CHOICE_BITS[part]) | CHOICES[part].index(getattr(sandbox, part))
    return (number << _PAST_BITS) | sandbox.past


def _sandbox(number: int) -> Sandbox:
    """The inverse of :func:`_number`."""
    found: dict[str, str | int] = {"past": number % WORLDS}
    rest = number >> _PAST_BITS
    for part in reversed(PARTS[:-1]):
        bits = _CHOICE_BITS.get(part, _QUARTERS_BITS)
        value, rest = rest % (1 << bits), rest >> bits
        found[part] = LEAST_QUARTERS + value if part == "quarters" else value
    if rest != VERSION:
        raise BadCode("version", found=rest, known=VERSION)
    if int(found["quarters"]) > MOST_QUARTERS:
        raise BadCode("unknown", part="quarters")
    for part, choices in CHOICES.items():
        place = int(found[part])
        if place >= len(choices):
            raise BadCode("unknown", part=part)
        found[part] = choices[place]
    return Sandbox(**found)  # type: ignore[arg-type]  # by part


def _signs(number: int, count: int) -> str:
    places = range(_BITS_OF_SIGN * (count - 1), -1, -_BITS_OF_SIGN)
    return "".join(ALPHABET[(number >> place) % len(ALPHABET)] for place in places)


def _value(signs: str) -> int:
    number = 0
    for sign in signs:
        number = number * len(ALPHABET) + ALPHABET.index(sign)
    return number


def _check(signs: str) -> int:
    """The signs as a polynomial over the field of 32 elements, at its generator x (x^5 + x^2 + 1 = 0).

    The generator's powers differ up to the thirty-first, so that no single wrong sign and no swap of two leaves it as
    it was (as in bech32, with one sign in place of six).
    """
    check = 0
    for sign in signs:
        check = (check ^ ALPHABET.index(sign)) << 1
        if check >= len(ALPHABET):
            check ^= 0b100101
    return check
