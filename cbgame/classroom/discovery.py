"""Finding a class on the local network without typing its address: multicast DNS, where the network lets it through."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Lock, Thread
from typing import Final

from zeroconf import Error, IPVersion, ServiceInfo, ServiceListener, Zeroconf

KIND: Final = "_cbgame._tcp.local."
_ASK_MS: Final = 1500
_MOST_SIGNS: Final = 60


@dataclass(frozen=True, slots=True, order=True)
class Nearby:
    """A class that was found: what it is called, and where it is."""

    title: str
    address: str  # http://192.0.2.20:8470


@contextmanager
def advertised(title: str, addresses: Sequence[str], port: int) -> Iterator[bool]:
    """Tell the network of a class while the block runs; whether that could be done. It is never needed: an address
    can be typed."""
    packed = [_packed(address) for address in addresses]
    name = f"{title[:_MOST_SIGNS]} {port}".replace(".", " ")
    info = ServiceInfo(
        KIND,
        f"{name}.{KIND}",
        port=port,
        addresses=[each for each in packed if each],
        properties={"title": title[:_MOST_SIGNS]},
        server=f"cbgame-{port}.local.",
    )
    try:
        network = Zeroconf(ip_version=IPVersion.V4Only)
    except (OSError, Error):
        yield False
        return
    try:
        told = False
        with suppress(OSError, Error):
            network.register_service(info, allow_name_change=True)
            told = True
        yield told
    finally:
        with suppress(OSError, Error):
            network.close()


class Search(ServiceListener):
    """Looks for classes until it is closed; ``found`` hears of all there are, from another thread."""

    def __init__(self, found: Callable[[tuple[Nearby, ...]], None]) -> None:
        self._found, self._lock = found, Lock()
        self._classes: dict[str, Nearby] = {}
        self._network: Zeroconf | None = None
        with suppress(OSError, Error):  # no network: nothing will be found
            self._network = Zeroconf(ip_version=IPVersion.V4Only)
            self._network.add_service_listener(KIND, self)

    def close(self) -> None:
        """Look no more. The library ends in a thread of its own: it waits for what a class may be telling just now."""
        if self._network is not None:
            Thread(target=self._network.close, name="search-ends").start()
            self._network = None

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """A class has come."""
        # The library asserts that it still runs: it may have been closed since it called.
        with suppress(OSError, Error, AssertionError):
            info = zc.get_service_info(type_, name, timeout=_ASK_MS)
            if info is not None and (found := _nearby(info)) is not None:
                self._tell(name, found)

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """A class tells something else of itself."""
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """A class has gone."""
        self._tell(name, None)

    def _tell(self, name: str, found: Nearby | None) -> None:
        with self._lock:
            self._classes.pop(name, None)
            if found is not None:
                self._classes[name] = found
            classes = tuple(sorted(self._classes.values()))
        if self._network is not None:  # it may have been closed since the library called
            self._found(classes)


def _nearby(info: ServiceInfo) -> Nearby | None:
    """What a stranger's announcement says, as far as it makes sense."""
    addresses = info.parsed_addresses(IPVersion.V4Only)
    if not addresses or not info.port:
        return None
    raw = (info.properties or {}).get(b"title") or b""
    title = "".join(sign for sign in raw.decode("utf-8", "replace") if sign.isprintable())[:_MOST_SIGNS]
    return Nearby(title or addresses[0], f"http://{addresses[0]}:{info.port}")


def _packed(address: str) -> bytes:
    try:
        return socket.inet_aton(address)
    except OSError:
        return b""
