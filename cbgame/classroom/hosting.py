"""``cbgame host`` at work: a class is made or gone on with, put on the network, and watched from the terminal."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TextIO

from cbgame.classroom import classes
from cbgame.classroom.addresses import addresses_of, is_own
from cbgame.classroom.classes import Class, Keys, Stage
from cbgame.classroom.competition import Competition
from cbgame.classroom.discovery import advertised
from cbgame.classroom.host import Host, Server, Setting, listening
from cbgame.classroom.refusals import Refused, StoreFailed
from cbgame.game.message import Message, message
from cbgame.text.catalogue import Catalogue


class HostFailed(Exception):
    """A host that can't begin; ``what`` says why."""

    def __init__(self, what: Message) -> None:
        super().__init__(what.id)
        self.what = what


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked for. Without a competition a class of the database is gone on with: that of a code, also when it
    has ended, else the newest that hasn't."""

    competition: Competition | None
    code: str = ""
    title: str = ""
    port: int = 0
    address: str = ""
    proxies: tuple[str, ...] = ()
    database: str = ""
    processes: int | None = None
    json: bool = False
    attached: bool = False


def host_class(wish: Wish, catalogue: Catalogue) -> int:
    """Host until the teacher quits; the exit code. Raises :class:`HostFailed`."""
    terminal = Terminal(catalogue, wish.json, sys.stdout)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(_host(wish, terminal))
    except HostFailed as failed:
        if wish.json:  # whoever reads lines reads this one too
            terminal.tell(failed.what)
        raise
    return 0


async def _host(wish: Wish, terminal: Terminal) -> None:
    try:
        sockets = listening(wish.address, wish.port)
    except OSError as error:
        raise HostFailed(_why_not(error, wish)) from None
    try:
        host = Host(Setting(database=wish.database, processes=wish.processes, proxies=wish.proxies))
    except StoreFailed as error:
        for each in sockets:
            each.close()
        raise HostFailed(message("host-no-database", why=error.why)) from None
    server = Server(host, sockets)
    try:
        await host.start()
        keys = await _keys(host, wish)
        serving = asyncio.create_task(server.serve())
        terminal.tell_beginning(keys, wish.address, server.port, host.setting.host_key)
        async with _found_nearby(await _title(host, keys), wish.address, server.port):
            await _until_it_ends(host, server, keys, terminal, serving, wish.attached)
    except StoreFailed as error:
        raise HostFailed(message("classroom-store-failed", why=error.why)) from None
    finally:
        await host.stop()
        for each in sockets:  # of a host that didn't come to serve
            each.close()


def _why_not(error: OSError, wish: Wish) -> Message:
    """Why it can't be listened there: an address of another network, or a port that is taken."""
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return message("host-no-address", address=wish.address, addresses=", ".join(addresses_of()))
    return message("host-port-taken", port=str(wish.port), why=error.strerror or str(error))


@contextlib.asynccontextmanager
async def _found_nearby(title: str, address: str, port: int) -> AsyncIterator[None]:
    """Let the class be found on the network meanwhile; nothing waits for that, and nothing depends on it."""
    told = [each for each in addresses_of(address) if is_own(each)]
    if not title or not told:  # the loopback's address, alone or behind a proxy
        yield
        return
    telling = contextlib.ExitStack()
    begun = asyncio.create_task(asyncio.to_thread(telling.enter_context, advertised(title, told, port)))
    try:
        yield
    finally:
        await asyncio.gather(begun, return_exceptions=True)
        await asyncio.to_thread(telling.close)


async def _title(host: Host, keys: Keys) -> str:
    """What the class is called; nothing where there is none yet."""
    if not keys.class_id:
        return ""
    async with host.store.reading() as connection:
        of = await classes.class_by_code(connection, keys.code)
    if of.stage is Stage.ENDED:
        return ""  # nobody can join it
    competition = of.competition
    return of.title or competition.level.words[competition.language_default].title


async def _keys(host: Host, wish: Wish) -> Keys:
    """The keys of the class that is made, or new ones for the newest that hasn't ended."""
    if wish.competition is not None:
        return await host.make_class(wish.competition, wish.title.strip()[:120])
    if wish.code:
        return await _keys_again(host, wish.code)
    async with host.store.reading() as connection:
        running = [of for of in await classes.all_classes(connection) if of.stage is not Stage.ENDED]
    if not running:
        if not host.store.embedded:
            return Keys(0, "", "", "")  # a school's server: its classes are made over the network
        raise HostFailed(message("host-nothing-to-resume"))
    return await host.store.write(lambda connection: classes.renew_keys(connection, running[0].id))


async def _keys_again(host: Host, code: str) -> Keys:
    """New keys for the class of a code; what one that has ended still lacks is made up for."""
    try:
        async with host.store.reading() as connection:
            of = await classes.class_by_code(connection, code)
    except Refused:
        raise HostFailed(message("host-no-class", code=code)) from None
    host.finals.complete(of)
    return await host.store.write(lambda connection: classes.renew_keys(connection, of.id))


async def _until_it_ends(
    host: Host, server: Server, keys: Keys, terminal: Terminal, serving: asyncio.Task[None], attached: bool
) -> None:
    """Until the teacher quits, the server ends, or who started it is gone."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows raises KeyboardInterrupt instead
            loop.add_signal_handler(number, stop.set)
    console = Console(host, keys.class_id, terminal, stop)
    tasks = [asyncio.create_task(console.watch())] if keys.class_id else []
    lines = asyncio.create_task(_read_lines(console, stop, attached))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({stopping, serving}, return_when=asyncio.FIRST_COMPLETED)
    server.close()
    for task in [*tasks, lines, stopping]:
        task.cancel()
    await asyncio.gather(serving, *tasks, lines, stopping, return_exceptions=True)


async def _read_lines(console: Console, stop: asyncio.Event, attached: bool) -> None:
    """What is typed. The reader is a thread that nobody waits for."""
    import threading

    loop = asyncio.get_running_loop()
    typed: asyncio.Queue[str] = asyncio.Queue()

    def read() -> None:
        with contextlib.suppress(RuntimeError, ValueError, OSError):  # the host is closing
            for line in sys.stdin:
                loop.call_soon_threadsafe(typed.put_nowait, line)
            if attached:
                loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=read, name="console", daemon=True).start()
    while True:
        await console.obey((await typed.get()).split())


class Terminal:
    """What a host says: sentences for a person, or a line of JSON for a program."""

    def __init__(self, catalogue: Catalogue, as_json: bool, out: TextIO) -> None:
        self._say, self._json, self._out = catalogue.say, as_json, out

    def tell_beginning(self, keys: Keys, address: str, port: int, host_key: str) -> None:
        """How the class is joined, and what only its teacher may know."""
        addresses = [f"http://{each}:{port}" for each in addresses_of(address)]
        if self._json:
            begun = {
                "address": addresses[0], "addresses": addresses, "port": port, "code": keys.code, "pin": keys.pin,
                "teacher_token": keys.teacher_token, "host_key": host_key, "class_id": keys.class_id,
            }  # fmt: skip
            self._print(json.dumps(begun, ensure_ascii=False))
            return
        for each in addresses:
            self._print(self._say("host-address", address=each))
        if keys.class_id:
            self._print(self._say("host-code", code=keys.code))
            self._print(self._say("host-pin", pin=keys.pin))
            self._print(qr_lines(f"{addresses[0]}/?code={keys.code}"))
        self._print(self._say("host-commands", commands=", ".join((*ACTS, "status", "quit"))))

    def tell_state(self, of: Class, left: float | None, decided: int, playing: int) -> None:
        """How the class stands."""
        if self._json:
            state = {
                "stage": of.stage.value, "round": of.round, "rounds": of.rounds, "version": of.version,
                "paused": of.paused, "deadline_s": left, "decided": decided, "of": playing,
            }  # fmt: skip
            self._print(json.dumps(state))
            return
        stage = self._say(f"host-stage-{'paused' if of.paused else of.stage.value}")
        counts = {"round": of.round, "rounds": of.rounds, "decided": decided, "playing": playing}
        self._print(self._say("host-state", stage=stage, **counts))

    def tell(self, what: Message) -> None:
        """One sentence."""
        text = self._say(what.id, **what.arguments)
        self._print(json.dumps({"error": {"id": what.id, "text": text}}, ensure_ascii=False) if self._json else text)

    def _print(self, text: str) -> None:
        print(text, file=self._out, flush=True)


def qr_lines(address: str) -> str:
    """An address as a QR code in half blocks, for a dark terminal; scanners read it inverted too."""
    import io

    import segno

    drawn = io.StringIO()
    segno.make_qr(address).terminal(drawn, compact=True)
    return drawn.getvalue().rstrip("\n")


ACTS = ("open", "advance", "pause", "resume", "rewind", "end")
"""What can be typed to move a class."""


class Console:
    """The teacher at the terminal."""

    def __init__(self, host: Host, class_id: int, terminal: Terminal, stop: asyncio.Event) -> None:
        self._host, self._class_id, self._terminal, self._stop = host, class_id, terminal, stop
        rounds = host.rounds
        self._acts: dict[str, Callable[[int], Awaitable[Any]]] = {
            "open": rounds.open, "advance": rounds.advance, "pause": rounds.pause, "resume": rounds.resume,
            "rewind": rounds.rewind, "end": rounds.end, "status": self._tell_state,
        }  # fmt: skip

    async def obey(self, words: list[str]) -> None:
        """Do what was typed."""
        if not words:
            return
        if words[0] == "quit":
            self._stop.set()
            return
        act = self._acts.get(words[0])
        if act is None:
            self._terminal.tell(message("host-no-command", commands=", ".join((*self._acts, "quit"))))
            return
        try:
            await act(self._class_id)
        except Refused as refused:
            self._terminal.tell(refused.what)
        except StoreFailed as failed:
            self._terminal.tell(message("classroom-store-failed", why=failed.why))

    async def watch(self) -> None:
        """Tell how the class stands whenever that changes."""
        listener = self._host.hub.listen(self._class_id, None)
        try:
            await self._tell_state(self._class_id)
            while True:
                with contextlib.suppress(TimeoutError):
                    happening = await listener.next(3600.0)
                    if happening is None:
                        return
                    if happening.seat is None:
                        await self._tell_state(self._class_id)
        except Refused:  # the class was erased
            self._stop.set()
        finally:
            self._host.hub.leave(listener)

    async def _tell_state(self, class_id: int) -> None:
        async with self._host.store.reading() as connection:
            of = await classes.class_of(connection, class_id)
        decided, playing = await self._host.rounds.waiting(of)
        self._terminal.tell_state(of, self._host.rounds.left(of), decided, playing)
