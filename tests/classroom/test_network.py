"""Where a host listens, and whose word on who asks it takes."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from cbgame.classroom import hosting
from cbgame.classroom.addresses import LOOPBACK, addresses_of, is_own
from cbgame.classroom.api import make_app
from cbgame.classroom.host import Setting, listening
from cbgame.classroom.hosting import HostFailed, Wish, host_class
from cbgame.classroom.limits import GUESSES
from cbgame.commands import main
from cbgame.files.catalogues import load_catalogue
from tests.classroom.conftest import OpenRoom, Room

pytestmark = pytest.mark.anyio

PROXY = "10.0.0.9"


def listened(address: str) -> list[str]:
    sockets = listening(address, 0)
    found = [str(each.getsockname()[0]) for each in sockets]
    assert len({each.getsockname()[1] for each in sockets}) == 1  # one port, whatever the interface
    for each in sockets:
        each.close()
    return found


def network_address() -> str:
    """An address of this machine that isn't its loopback's."""
    found = [each for each in addresses_of() if each != LOOPBACK and "[" not in each]
    if not found:
        pytest.skip("this machine has no network")
    return found[0]


# --- where it listens ----------------------------------------------------------------------------------------------


def test_a_setting_alone_opens_nothing_to_the_network() -> None:
    assert Setting().address == LOOPBACK


def test_every_interface_is_listened_at_unless_one_is_chosen() -> None:
    assert listened("")[0] == "0.0.0.0"


def test_the_loopback_alone() -> None:
    assert listened(LOOPBACK) == [LOOPBACK]
    assert listened("localhost") == [LOOPBACK]


def test_a_chosen_network_and_the_loopback_for_the_teachers_own_window() -> None:
    mine = network_address()
    assert listened(mine) == [mine, LOOPBACK]


def test_who_asks_at_another_interface_finds_nobody() -> None:
    mine = network_address()
    sockets = listening(LOOPBACK, 0)
    with socket.socket() as other:
        other.settimeout(2.0)
        assert other.connect_ex((mine, sockets[0].getsockname()[1])) != 0
    for each in sockets:
        each.close()


@pytest.mark.parametrize(
    ("address", "own"),
    [("192.168.1.20", True), ("[fd00::1]", True), ("fe80::1%eth0", True), (LOOPBACK, False), ("::1", False),
     ("0.0.0.0", False), ("localhost", False)],
)  # fmt: skip
def test_an_interface_of_its_own(address: str, own: bool) -> None:
    assert is_own(address) is own


@pytest.mark.parametrize("address", ["192.0.2.77", "no-such-name.invalid"])
def test_an_address_of_another_network_is_said_to_be_none_of_this_computer(
    address: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(HostFailed) as failed:
        host_class(Wish(competition=None, address=address, json=True), load_catalogue("en"))
    assert failed.value.what.id == "host-no-address"
    assert '"host-no-address"' in capsys.readouterr().out


def test_a_port_that_is_taken_is_said_to_be_taken() -> None:
    taken = listening(LOOPBACK, 0)
    port = taken[0].getsockname()[1]
    with pytest.raises(HostFailed) as failed:
        host_class(Wish(competition=None, address=LOOPBACK, port=port), load_catalogue("en"))
    assert failed.value.what.id == "host-port-taken"
    taken[0].close()


async def test_only_what_is_open_to_the_network_is_told_there(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[list[str]] = []

    def advertised(_title: str, addresses: list[str], _port: int) -> _Nothing:
        told.append(addresses)
        return _Nothing()

    monkeypatch.setattr(hosting, "advertised", advertised)
    for address in (LOOPBACK, "192.168.7.7", ""):
        async with hosting._found_nearby("A class", address, 1):
            pass
    assert told[0] == ["192.168.7.7"]
    assert not any(LOOPBACK in addresses for addresses in told)


class _Nothing:
    def __enter__(self) -> bool:
        return True

    def __exit__(self, *_: object) -> None:
        pass


# --- behind a proxy ------------------------------------------------------------------------------------------------


@asynccontextmanager
async def asking(room: Room, address: str, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody at an address, or a proxy that tells whom it speaks for."""
    transport = httpx.ASGITransport(app=make_app(room.host), client=(address, 40_000))
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    async with httpx.AsyncClient(transport=transport, base_url="http://class", headers=named) as client:
        yield client


async def guesses(room: Room, address: str, forwarded: str) -> list[int]:
    """As many wrong PINs as one address may try, and one more, each said to come from another machine if ``{}``."""
    found = []
    for number in range(GUESSES.burst + 1):
        async with asking(room, address, X_Forwarded_For=forwarded.format(number)) as client:
            asked = {"code": room.keys.code, "nickname": "Ann", "pin": f"{number:06d}"}
            found.append((await client.post("/api/rejoin", json=asked)).status_code)
    return found


@asynccontextmanager
async def behind(open_room: OpenRoom, *proxies: str) -> AsyncIterator[Room]:
    async with open_room() as room:
        room.host.setting = Setting(proxies=proxies)
        yield room


async def test_without_a_proxy_what_a_client_says_of_its_address_is_nothing(open_room: OpenRoom) -> None:
    async with behind(open_room) as room:
        assert (await guesses(room, "192.168.1.30", "172.16.0.{}"))[-1] == 429
        async with asking(room, "192.168.1.31", X_Forwarded_Proto="https") as client:
            joined = await client.post("/api/join", json={"code": room.keys.code, "nickname": "Ben"})
        assert "secure" not in joined.headers["set-cookie"].lower()


async def test_behind_a_proxy_each_client_has_its_own_limits(open_room: OpenRoom) -> None:
    async with behind(open_room, PROXY) as room:
        assert 429 not in await guesses(room, PROXY, "172.16.0.{}")
    async with behind(open_room, "10.0.0.0/24") as room:
        assert (await guesses(room, PROXY, "172.16.0.1"))[-1] == 429
        async with asking(room, PROXY, X_Forwarded_For="172.16.0.2") as client:
            asked = {"code": room.keys.code, "nickname": "Ann", "pin": "000000"}
            assert (await client.post("/api/rejoin", json=asked)).status_code != 429


async def test_who_goes_past_the_proxy_is_not_believed(open_room: OpenRoom) -> None:
    async with behind(open_room, PROXY) as room:
        assert (await guesses(room, "192.168.1.30", "172.16.0.{}"))[-1] == 429


async def test_who_claims_an_address_through_the_proxy_is_known_by_what_the_proxy_saw(open_room: OpenRoom) -> None:
    async with behind(open_room, PROXY) as room:
        assert (await guesses(room, PROXY, "172.16.0.{}, 203.0.113.5"))[-1] == 429


async def test_a_cookie_goes_over_https_alone_where_the_proxy_speaks_it(open_room: OpenRoom) -> None:
    async with behind(open_room, PROXY) as room:
        for scheme, secure in (("https", True), ("http", False)):
            async with asking(room, PROXY, X_Forwarded_Proto=scheme, X_Forwarded_For="172.16.0.1") as client:
                joined = await client.post("/api/join", json={"code": room.keys.code, "nickname": f"Ann {scheme}"})
            assert joined.status_code == 200
            assert ("secure" in joined.headers["set-cookie"].lower()) is secure


async def test_a_page_behind_a_proxy_may_ask_and_another_site_may_not(open_room: OpenRoom) -> None:
    async with behind(open_room, PROXY) as room:
        for origin, status in (("https://class.school.example", 200), ("https://evil.example", 403)):
            said = {"Host": "class.school.example", "Origin": origin}
            async with asking(room, PROXY, X_Forwarded_Proto="https", **said) as client:
                asked = {"code": room.keys.code, "nickname": f"Ann {status}"}
                assert (await client.post("/api/join", json=asked)).status_code == status


@pytest.mark.parametrize("wrong", ["*", "proxy.school", "10.0.0.1/8", ""])
def test_a_proxy_is_named_by_its_address(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["host", "first-day", "--behind-proxy", wrong]) == 2
    assert "--behind-proxy" in capsys.readouterr().err
