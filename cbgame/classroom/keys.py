"""Codes, tokens and PINs: drawn from the system's randomness, kept as digests only."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Final

SIGNS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""What a code is made of: nothing that looks like something else on a projector."""

CODE_SIGNS: Final = 6
SEAT_CODE_SIGNS: Final = 8
PIN_DIGITS: Final = 6
_TOKEN_BYTES: Final = 32
_SCRYPT: Final = {"n": 2**14, "r": 8, "p": 1, "maxmem": 64 * 2**20, "dklen": 32}


def new_code(signs: int = CODE_SIGNS) -> str:
    """A code to be read aloud."""
    return "".join(secrets.choice(SIGNS) for _ in range(signs))


def typed_code(text: str) -> str:
    """A code as it was meant: capitals, no spaces or dashes."""
    return "".join(sign for sign in text.upper() if sign.isalnum())


def new_pin() -> str:
    """A class's PIN."""
    return "".join(secrets.choice("0123456789") for _ in range(PIN_DIGITS))


def new_token() -> str:
    """What a seat, a teacher or a host proves itself with."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def digest(token: str) -> str:
    """What is kept of a token: enough to know it again. A token has too many bits to be guessed from it."""
    return hashlib.sha256(token.encode()).hexdigest()


def pin_digest(pin: str) -> str:
    """What is kept of a PIN: salted and slow, for a PIN is short."""
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}${_scrypt(pin, salt).hex()}"


def is_pin(pin: str, kept: str) -> bool:
    """Whether this is the PIN. Takes some hundredth of a second: not for the loop that serves everybody."""
    salt, _, key = kept.partition("$")
    return hmac.compare_digest(_scrypt(pin, bytes.fromhex(salt)).hex(), key)


def same(one: str, other: str) -> bool:
    """Whether two digests are the same, in a time that tells nothing."""
    return hmac.compare_digest(one, other)


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **_SCRYPT)
