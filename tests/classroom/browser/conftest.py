"""A real host in a process of its own, and Debian's Chromium with several students in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, ViewportSize, expect, sync_playwright

from cbgame.classroom.host_line import HostLine
from tests.classroom.browser.short_level import ID, short_level
from tests.classroom.real_host import PatientLine, real_host

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
)  # fmt: skip
FINDINGS = (Path(__file__).parent / "findings.js").read_text(encoding="utf-8")
PATIENCE_MS = 20_000
REFUSALS = {
    "/api/view": ("401", "410"),  # no seat yet, or none any more
    "/api/events": ("401", "410"),
    "/api/hello": ("404",),  # no class of that code
    "/api/rejoin": ("403",),  # a wrong PIN
}
OFFLINE = "ERR_INTERNET_DISCONNECTED"
SEED = 83_124_577_301
PHONE: ViewportSize = {"width": 360, "height": 740}
LAPTOP: ViewportSize = {"width": 1280, "height": 800}


@dataclass
class Room:
    """One class of three quarters, with its teacher's line."""

    address: str
    code: str
    pin: str
    line: HostLine

    def teacher(self, verb: str, **body: Any) -> Any:
        """What the teacher presses."""
        return self.line.post(f"/api/class/{verb}", body)

    def console(self) -> Any:
        """What the teacher sees."""
        return self.line.get("/api/class")


@dataclass
class Student:
    """Somebody at a browser, and what went wrong in it."""

    page: Page
    room: Room
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))

    def _heard(self, message: ConsoleMessage) -> None:
        """A browser reports each request that was refused; some refusals are how the page finds its way."""
        path = urlsplit(message.location["url"]).path
        refused = any(status in message.text for status in REFUSALS.get(path, ()))
        if message.type in ("error", "warning") and not refused and OFFLINE not in message.text:
            self.faults.append(f"{message.type}: {message.text} ({path})")

    def join(self, nickname: str, **more: str) -> None:
        """Through the door, with the code from the link."""
        self.page.goto(f"{self.room.address}/#{self.room.code}")
        expect(self.page.locator("#code")).to_have_value(self.room.code)
        self.page.fill("#nickname", nickname)
        for name, text in more.items():
            self.page.fill(f"#{name}", text)
        self.page.click(".door button.primary")

    def at(self, screen: str) -> None:
        """Wait for a screen."""
        try:
            self.page.wait_for_selector(f"main.{screen}")
        except Error as error:
            shown = self.page.locator("#page").inner_text()[:600]
            raise AssertionError(f"not at {screen} but:\n{shown}\n{self.faults}") from error

    def announce(self) -> None:
        """The decision as it is set, with its confirmation."""
        self.page.click(".decision > .actions button.primary")
        self.page.click("dialog[open] button.primary")
        self.at("announcement")

    def run_weeks(self) -> None:
        """From the announcement to the waiting room, answering emergencies with the first option."""
        self.page.click(".announcement .actions.end button")
        self.page.wait_for_selector("main.waiting, main.situation")
        while self.page.locator("main.situation").count():
            self.page.locator(".options input").first.check()
            self.page.click("main.situation button.primary")
            self.page.wait_for_function("!document.querySelector('main.situation')")
            self.page.wait_for_selector("main.waiting, main.situation, main.desk")

    def stumbles(self) -> list[str]:
        """What stands in the way of reading and of pressing, with text as it is and twice as large."""
        found: list[str] = list(self.page.evaluate(FINDINGS))
        self.page.evaluate("document.documentElement.style.fontSize = '200%'")
        found += [f"at 200 %: {each}" for each in self.page.evaluate(FINDINGS) if "wider" in each or "broken" in each]
        self.page.evaluate("document.documentElement.style.fontSize = ''")
        return found


Students = Callable[..., Student]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, once for all tests."""
    if not CHROMIUM.exists():
        pytest.skip(f"THE BROWSER CLIENT IS NOT TESTED: {CHROMIUM} isn't there (apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(ARGUMENTS))
        yield browser
        browser.close()


class MakeRoom(Protocol):
    """Makes a class in its lobby."""

    def __call__(self, **rules: Any) -> Room: ...


@pytest.fixture(scope="module")
def make_room(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MakeRoom]:
    """``cbgame host`` in a process of its own, and classes in it."""
    with real_host(tmp_path_factory.mktemp("host"), "--address", "127.0.0.1", "--processes", "2") as host:
        host.lines.append(keys := PatientLine(host.address, host.told["host_key"]))

        def made(**rules: Any) -> Room:
            body = {"level": ID, "level_text": short_level(), "title": "Money & banking", "seed": SEED} | rules
            told = keys.post("/api/classes", body)
            host.lines.append(line := PatientLine(host.address, told["teacher_token"]))
            return Room(host.address, told["code"], told["pin"], line)

        yield made


@pytest.fixture
def students(chromium: Browser) -> Iterator[Students]:
    """Makes students, each with a browser profile of their own; what went wrong in any of them fails the test."""
    made: list[Student] = []

    def student(room: Room, language: str = "en-GB", viewport: ViewportSize = PHONE, **look: Any) -> Student:
        context = chromium.new_context(locale=language, viewport=viewport, **look)
        made.append(Student(context.new_page(), room))
        return made[-1]

    yield student
    faults = [fault for each in made for fault in each.faults]
    for each in made:
        each.page.context.close()
    assert not faults
