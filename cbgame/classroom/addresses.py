"""This machine's addresses on the local network, the likeliest first."""

from __future__ import annotations

import ipaddress
import socket
from contextlib import suppress
from typing import Final

import ifaddr

_ELSEWHERE: Final = ("192.0.2.1", 9)
"""An address of the documentation's own: asking for the way to it sends nothing."""


LOOPBACK: Final = "127.0.0.1"
"""Where this computer reaches itself, and nobody else reaches it."""


def is_own(address: str) -> bool:
    """Whether an address is one interface's and not the loopback's, or stands for all of them."""
    try:
        parsed = ipaddress.ip_address(address.strip("[]").partition("%")[0])
    except ValueError:  # a name: the system knows whose
        return address != "localhost"
    return not (parsed.is_loopback or parsed.is_unspecified)


def addresses_of(listening: str = "") -> list[str]:
    """Where a host can be found that listens at an address (empty: at every interface), as in a URL."""
    if listening:
        return [_in_url(listening)]
    return [_in_url(address) for address in (*_network(), LOOPBACK)]


def _network() -> list[str]:
    """The addresses of all interfaces but the loopback: the one that leads out first, IPv4 before IPv6."""
    found = [_text(ip.ip) for adapter in ifaddr.get_adapters() for ip in adapter.ips]
    usable = [each for each in dict.fromkeys(found) if _usable(each)]
    out = _way_out()
    return sorted(usable, key=lambda each: (each != out, ":" in each))


def _text(address: str | tuple[str, int, int]) -> str:
    return address if isinstance(address, str) else address[0]


def _usable(address: str) -> bool:
    parsed = ipaddress.ip_address(address.partition("%")[0])
    return not (parsed.is_loopback or parsed.is_link_local or parsed.is_unspecified)


def _way_out() -> str | None:
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        asked.connect(_ELSEWHERE)
        return str(asked.getsockname()[0])
    return None


def _in_url(address: str) -> str:
    return f"[{address}]" if ":" in address else address
