"""Students at phones and laptops play against a real host, in three languages, by touch and by keyboard."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.classroom.browser.conftest import LAPTOP, PATIENCE_MS, SEED, MakeRoom, Student, Students
from tests.classroom.browser.short_level import QUARTERS

HOSTILE = "<img src=x onerror=a()>"
SCORED_MS = 90_000


def test_a_class_of_three_plays_to_its_debrief(make_room: MakeRoom, students: Students) -> None:
    room = make_room(forecasts=True, justifications=True)
    ann = students(room)
    bo = students(room, "zh-CN", LAPTOP, color_scheme="dark")
    cy = students(room, "zh-TW", color_scheme="dark")
    ann.join("Ann")
    ann.at("lobby")
    assert not ann.stumbles()
    bo.join(HOSTILE)
    cy.join("小陳")
    for each, language in ((ann, "en"), (bo, "zh-Hans"), (cy, "zh-Hant")):
        each.at("lobby")
        assert each.page.evaluate("document.documentElement.lang") == language
    expect(ann.page.locator(".lobby .lead")).to_contain_text("3 seats")

    room.teacher("open")
    for each in (ann, bo, cy):
        each.at("desk")
        assert not each.stumbles()
    _decides_with_reasons(ann)
    bo.announce()
    _reads_the_answer(bo)
    bo.run_weeks()
    bo.at("waiting")
    expect(bo.page.locator(".class-name")).to_contain_text(HOSTILE)
    assert bo.page.locator(".class-name img").count() == 0
    expect(ann.page.locator("#decided")).to_have_text("2 of 3 have decided.")
    for each in (ann, bo):
        assert not each.stumbles()

    room.teacher("advance")
    for each in (ann, bo, cy):
        each.at("desk")
        expect(each.page.locator(".kicker").first).to_contain_text("2")
    expect(cy.page.locator(".notices")).to_contain_text("上一輪你沒有作出決定")
    assert not cy.stumbles()
    for _ in QUARTERS[1:]:
        room.teacher("advance")
    for each in (ann, bo, cy):
        each.at("debrief")
    for each in (ann, bo, cy):
        each.page.wait_for_selector(".medal", timeout=SCORED_MS)
        assert each.page.locator(".charts svg[role=img]").count() >= 4
        assert not each.stumbles()
    expect(ann.page.locator("main")).to_contain_text("The class, median")
    expect(ann.page.locator("main")).to_contain_text(re.compile("Your (best|costliest)"), timeout=SCORED_MS)
    assert str(SEED) not in _everything_sent(ann.page)


def _decides_with_reasons(ann: Student) -> None:
    """Raise, promise, say why, forecast, look ahead, announce, answer the press, wait."""
    page = ann.page
    page.click(".rate button[aria-label^=Raise]")
    expect(page.locator("#range")).to_contain_text("1.25–1.50%")
    page.click("summary:has-text('Words')")
    page.select_option("#guidance-kind", "raise")
    page.click("summary:has-text('Balance sheet')")
    page.locator(".calendar").nth(2).locator("input").nth(1).check()
    page.click("summary:has-text('Your forecast')")
    page.fill("#unemployment-median", "4.2")
    page.keyboard.press("Tab")
    expect(page.locator("#unemployment-low")).to_have_value("3.7")
    page.fill("#justification", "Inflation is coming.")
    page.click("button:has-text('Look ahead')")
    page.wait_for_selector(".ahead .ballots")
    page.wait_for_selector(".ahead .reactions")
    assert not ann.stumbles()
    ann.announce()
    expect(page.locator("h1")).to_have_text("The target range is 1.25–1.50%")
    expect(page.locator("h1")).to_be_focused()
    _reads_the_answer(ann)
    assert not ann.stumbles()
    ann.run_weeks()
    ann.at("waiting")
    expect(page.locator("main")).to_contain_text("Inflation is coming.")


def _reads_the_answer(student: Student) -> None:
    """The statement with what is new in it, the markets, and the press if it asks."""
    page = student.page
    page.wait_for_selector(".statement ins, .statement span")
    assert page.locator(".reactions tbody tr").count() >= 5
    while page.locator(".cards .option").count():
        asked = page.locator(".cards").inner_text()
        page.locator(".cards .option").nth(1).click()
        page.wait_for_function("(text) => document.querySelector('.cards')?.innerText !== text", arg=asked)


def _everything_sent(page: Page) -> str:
    return str(page.evaluate("fetch('/api/view?language=en').then((answer) => answer.text())"))


def test_a_keyboard_alone_plays_a_quarter(make_room: MakeRoom, students: Students) -> None:
    room = make_room(pacing="free")
    ann = students(room, viewport=LAPTOP)
    page = ann.page
    page.goto(f"{room.address}/#{room.code}")
    page.wait_for_selector("main.join")
    _reach(page, "#nickname")
    page.keyboard.type("Ann")
    page.keyboard.press("Enter")
    ann.at("lobby")
    room.teacher("open")
    ann.at("desk")
    expect(page.locator("h1")).to_be_focused()
    _reach(page, ".rate input[type=range]")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#range")).to_contain_text("▲")
    _reach(page, "summary:has-text('Words')")
    page.keyboard.press("Enter")
    _reach(page, "#guidance-kind")
    _reach(page, ".decision > .actions button.primary")
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog[open]")
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog:not([open])", state="attached")
    page.keyboard.press("Enter")
    _reach(page, "dialog[open] button.primary")
    page.keyboard.press("Enter")
    ann.at("announcement")
    _reach(page, ".announcement .actions.end button")
    page.keyboard.press("Enter")
    page.wait_for_selector("main.desk .kicker:has-text('Round 2'), main.situation")


def _reach(page: Page, selector: str) -> None:
    """Press Tab until it has the focus."""
    wanted = page.locator(selector).first
    for _ in range(80):
        if wanted.evaluate("(element) => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab doesn't reach {selector}")


def test_a_link_that_is_followed_on_the_open_page_brings_its_code(make_room: MakeRoom, students: Students) -> None:
    room = make_room()
    ann = students(room)
    ann.page.goto(room.address)
    expect(ann.page.locator("#code")).to_have_value("")
    ann.page.evaluate(f"location.hash = '{room.code}'")
    expect(ann.page.locator("#code")).to_have_value(room.code)
    ann.join("Ann")
    ann.at("lobby")
    room.teacher("open")
    ann.at("desk")
    ann.page.evaluate("location.hash = '#decision'")  # a link within the page is no code
    ann.page.reload()
    ann.at("desk")


def test_a_broken_connection_is_told_and_mends_itself(make_room: MakeRoom, students: Students) -> None:
    room = make_room()
    ann = students(room)
    ann.join("Ann")
    ann.at("lobby")
    room.teacher("open")
    ann.at("desk")
    ann.page.click(".rate button[aria-label^=Raise]")
    ann.page.context.set_offline(True)
    ann.page.click("button:has-text('Look ahead')")
    expect(ann.page.locator(".notices")).to_contain_text("No connection")
    ann.page.context.set_offline(False)
    expect(ann.page.locator(".notices")).not_to_contain_text("No connection")
    ann.page.reload()
    ann.at("desk")
    expect(ann.page.locator("#range")).to_contain_text("1.25–1.50%")


def test_the_language_changes_on_the_page_and_stays(make_room: MakeRoom, students: Students) -> None:
    room = make_room()
    ann = students(room)
    ann.join("Ann")
    ann.at("lobby")
    ann.page.select_option("#language", "zh-Hant")
    expect(ann.page.locator("main")).to_contain_text("歡迎你，Ann。")
    ann.page.reload()
    expect(ann.page.locator("main")).to_contain_text("歡迎你，Ann。")
    assert ann.page.evaluate("Object.keys(localStorage).join()") == "cbgame-language"


def test_a_seat_comes_back_on_another_device_and_can_be_taken_away(make_room: MakeRoom, students: Students) -> None:
    room = make_room()
    ann, elsewhere, bo = students(room), students(room), students(room)
    bo.join("Bo")
    ann.join("Ann")
    ann.at("lobby")
    elsewhere.page.goto(f"{room.address}/#{room.code}")
    elsewhere.page.click("text=I had a seat on another device")
    elsewhere.page.fill("#nickname", "Ann")
    elsewhere.page.fill("#pin", "000000" if room.pin != "000000" else "111111")
    elsewhere.page.click(".door button.primary")
    elsewhere.page.wait_for_selector(".notice.bad")
    elsewhere.page.fill("#pin", room.pin)
    elsewhere.page.click(".door button.primary")
    elsewhere.at("lobby")
    seat = next(each["id"] for each in room.console()["seats"] if each["name"] == "Ann")
    room.teacher("remove", seat=seat)
    elsewhere.at("gone")
    assert not elsewhere.stumbles()
    bo.at("lobby")
    room.teacher("erase")
    bo.at("gone")
    bo.page.click("text=To the door")
    bo.at("join")


def test_a_team_votes_on_what_its_chair_proposes(make_room: MakeRoom, students: Students) -> None:
    room = make_room(teams=True, committee=True)
    chair, member = students(room, viewport=LAPTOP), students(room)
    chair.join("Ann", team="Doves")
    chair.at("lobby")
    member.join("Bo", team="Doves")
    member.at("lobby")
    room.teacher("open")
    member.at("committee")
    expect(member.page.locator("main")).to_contain_text("has not proposed anything")
    chair.at("desk")
    chair.page.click(".rate button[aria-label^=Raise]")
    chair.page.click(".decision > .actions button.primary")
    chair.page.click("dialog[open] button.primary")
    member.page.wait_for_selector(".proposal")
    expect(member.page.locator(".proposal")).to_contain_text("1.25–1.50%")
    assert not member.stumbles()
    member.page.fill(".proposal input", "too early")
    member.page.click(".proposal button:has-text('Against')")
    expect(chair.page.locator(".proposal")).to_contain_text("too early")
    chair.page.click(".rate button[aria-label^=Lower]")
    chair.page.click(".decision > .actions button.primary")
    chair.page.click("dialog[open] button.primary")
    member.page.click(".proposal button:has-text('For')")
    chair.page.click(".proposal button:has-text('Announce this')")
    chair.at("announcement")
    member.at("announcement")


def test_a_team_goes_on_without_a_chair_whose_phone_is_closed(make_room: MakeRoom, students: Students) -> None:
    room = make_room(teams=True, committee=True)
    chair, member = students(room), students(room)
    chair.join("Ann", team="Doves")
    chair.at("lobby")
    member.join("Bo", team="Doves")
    member.at("lobby")
    room.teacher("open")
    member.at("committee")
    chair.page.goto("about:blank")
    member.page.wait_for_selector("main.desk", timeout=5 * PATIENCE_MS)  # three quarters of a minute
    expect(member.page.locator(".notices")).to_contain_text("Bo has the chair for this quarter, in place of Ann")
    assert not member.stumbles()
    chair.page.goto(room.address)  # back: in this quarter a member like any other
    chair.at("committee")
    expect(chair.page.locator(".notices")).to_contain_text("Bo has the chair")
    member.page.click(".decision > .actions button.primary")
    member.page.click("dialog[open] button.primary")
    chair.page.click(".proposal button:has-text('For')")
    member.page.click(".proposal button:has-text('Announce this')")
    member.at("announcement")
    room.teacher("advance")
    chair.at("desk")
    member.at("committee")


def test_who_comes_late_to_a_class_without_late_seats_watches(make_room: MakeRoom, students: Students) -> None:
    room = make_room(late="spectator")
    ann, late = students(room), students(room)
    ann.join("Ann")
    ann.at("lobby")
    room.teacher("open")
    room.teacher("advance")
    late.join("Bo")
    late.at("waiting")
    expect(late.page.locator(".notices")).to_contain_text("watching")
    expect(late.page.locator("#decided")).to_contain_text("of 1")
    assert not late.stumbles()
