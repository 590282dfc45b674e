"""A class on paper: how it came out, the mistake most shared, its paths, and what if it had decided otherwise."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QRectF

from cbgame.classroom import debrief_words
from cbgame.classroom.handout import MEDIAN, Handout
from cbgame.desktop.report import words
from cbgame.desktop.report.bars import Bar, draw_bars
from cbgame.desktop.report.line_chart import Drawn, draw
from cbgame.desktop.report.paper import LEFT, RIGHT, TOP, Paper
from cbgame.desktop.report.table import draw_table
from cbgame.policy.decision import Decision
from cbgame.text.class_words import names_said, prize_named

_GUTTER: Final = 16.0
_ROW: Final = 13.0
_CHART: Final = 134.0
_MOST_NAMES: Final = 8  # of those who share a prize
_DRAWN: Final = (MEDIAN, "history", "hindsight")
_QUESTIONS: Final = (
    "handout-question-mistake", "handout-question-lag", "handout-question-history", "handout-question-chair",
)  # fmt: skip
_LINES, _LINE = 1, 19.0  # to write on, under each question


def draw_class_handout(paper: Paper, told: Handout) -> None:
    """Draw the whole handout; the paper turns its sheets."""
    say = paper.say
    level = told.level.title[say.language]
    paper.footer = say.say("handout-footer", level=level, seed=str(told.seed), engine=told.engine)
    _title(paper, told)
    _scores(paper, told)
    _mistake(paper, told)
    _winners(paper, told)
    _what_if(paper, told)
    _paths(paper, told)
    if lesson := told.level.told[say.language]:
        paper.heading(say.say("report-level-tells"), keep=40.0)
        paper.paragraph(lesson, space=8.0)
    _discuss(paper)
    paper.close()


def _title(paper: Paper, told: Handout) -> None:
    say, level = paper.say, told.level
    paper.write(QRectF(paper.left, paper.y, paper.measure, 10.0), say.say("handout-kicker"), "small", role="muted")
    paper.y += 14.0
    paper.paragraph(debrief_words.title_said(told, say), "title", space=2.0)
    institution = say.say(f"institution-{words.kebab(level.institution)}")
    title, period = level.title[say.language], level.period[say.language]
    under = [title] if told.title else []
    line = say.say("handout-subtitle", institution=institution, period=period, quarters=str(len(told.quarters)))
    paper.paragraph(" · ".join([*under, line]), "body", role="muted", space=2.0)
    day = say.date(datetime.datetime.fromtimestamp(told.held).date().isoformat())
    id = "handout-held-rules" if told.rules else "handout-held"
    paper.paragraph(say.say(id, date=day, people=told.people, rules=str(told.rules)), role="muted", space=10.0)


def _scores(paper: Paper, told: Handout) -> None:
    """The median's score beside those of the ghosts on the same luck."""
    say = paper.say
    paper.heading(say.say("handout-class"))
    paper.paragraph(debrief_words.scores_said(told, say), space=6.0)
    bars = [
        Bar(say.say(f"policy-{words.kebab(policy)}"), points, say.number(points, 0), strong=policy == MEDIAN)
        for policy, points in sorted(told.scores.items(), key=lambda item: -item[1])
    ]
    draw_bars(paper, paper.left, paper.measure, bars, 110.0)
    paper.y += 4.0
    paper.paragraph(say.say("debrief-formula"), "tiny", role="muted", space=10.0)


def _mistake(paper: Paper, told: Handout) -> None:
    say = paper.say
    paper.heading(say.say("handout-mistake"))
    parts = (
        debrief_words.mistake_said(told, say), debrief_words.hindsight_said(told, say),
        debrief_words.looked_at_said(told, say),
    )  # fmt: skip
    paper.paragraph(say.say("debrief-join").join(part for part in parts if part), space=4.0)
    paper.paragraph(say.say("handout-mistake-about"), "tiny", role="muted", space=10.0)


def _winners(paper: Paper, told: Handout) -> None:
    """The board at the left, prizes at the right."""
    high = _ROW * max(len(told.board), 2 * len(told.prizes))
    paper.need(high + 40.0)
    half, top = (paper.measure - _GUTTER) / 2, paper.y
    _half_heading(paper, paper.left, half, "handout-board")
    for place in told.board:
        row = QRectF(paper.left, paper.y, half, _ROW)
        points = "" if place.points is None else paper.say.number(place.points, 0)
        paper.write(row, str(place.rank), "small", role="muted")
        name = paper.fitted(debrief_words.place_said(place, paper.say), half - 70.0, "small", bold=True)
        paper.write(row.adjusted(18.0, 0.0, 0.0, 0.0), name, "small", bold=True, align=LEFT)
        paper.write(row, points, "small", align=RIGHT)
        paper.y += _ROW
    low, paper.y = paper.y, top
    if told.prizes:
        _prizes(paper, told, paper.left + half + _GUTTER, half)
    paper.y = max(low, paper.y) + 8.0


def _half_heading(paper: Paper, left: float, width: float, id: str) -> None:
    paper.rule(left, left + width, paper.y + 1.0)
    high = paper.line_height("heading")
    paper.write(QRectF(left, paper.y + 5.0, width, high), paper.say.say(id), "heading", bold=True)
    paper.y += high + 10.0


def _prizes(paper: Paper, told: Handout, left: float, width: float) -> None:
    say = paper.say
    _half_heading(paper, left, width, "handout-prizes")
    for prize in told.prizes:
        names = names_said(say, prize.winners, _MOST_NAMES)
        line = say.say("projector-prize", prize=prize_named(say, prize.id), names=names)
        high = paper.text_height(line, width, "small")
        paper.write(QRectF(left, paper.y, width, high), line, "small", align=TOP, wrapped=True)
        paper.y += high + 3.0


def _paths(paper: Paper, told: Handout) -> None:
    """Charts two in a row: the class's band and median beside history and hindsight."""
    paper.heading(paper.say.say("handout-paths"), keep=40.0 + (_CHART + 10.0) * ((len(told.spread) + 1) // 2))
    paper.paragraph(paper.say.say("handout-paths-about"), "small", role="muted", space=6.0)
    half = (paper.measure - _GUTTER) / 2
    for place, (variable, (low, middle, high)) in enumerate(told.spread.items()):
        left = paper.left + (place % 2) * (half + _GUTTER)
        lines = {name: told.ghosts[name][variable] for name in _DRAWN if name in told.ghosts} | {MEDIAN: middle}
        target = told.level.inflation_target if variable == "core_inflation_4q" else None
        shown = Drawn(variable, told.quarters, lines, target, (low, high))
        draw(paper, QRectF(left, paper.y, half, _CHART), shown)
        if place % 2:
            paper.y += _CHART + 10.0


def _what_if(paper: Paper, told: Handout) -> None:
    """The class's median, quarter by quarter, beside what hindsight and history had."""
    say = paper.say
    paper.heading(say.say("handout-what-if"))
    paper.paragraph(say.say("handout-what-if-about"), "small", role="muted", space=6.0)
    for line in debrief_words.what_if_said(told, say):
        paper.paragraph(line, space=4.0)
    ids = ("charts-quarter", "handout-median", "report-decision", "report-worth", "handout-hindsight")
    head = [say.say(id) for id in (*ids, *(["policy-history"] if told.history else []))]
    rows = [_decided(paper, told, place) for place in range(len(told.quarters))]
    draw_table(paper, head, rows, wide=(2,), figures=(3,))


def _decided(paper: Paper, told: Handout, place: int) -> list[str]:
    say, quarter = paper.say, told.quarters[place]
    worth = next((each for each in told.worths if each.quarter == quarter and each.answer is None), None)
    changed = say.say("report-nothing") if worth is None else words.changed(say, worth.taken, worth.held)
    points = "" if worth is None else words.signed_points(say, worth.points)
    row = [say.quarter(quarter), words.range_of(say, told.decisions[place]), changed, points]
    return [*row, _range(paper, told.hindsight, place), *([_range(paper, told.history, place)] if told.history else [])]


def _range(paper: Paper, decisions: tuple[Decision, ...], place: int) -> str:
    return words.range_of(paper.say, decisions[place]) if place < len(decisions) else ""


def _discuss(paper: Paper) -> None:
    """Questions with room to write an answer."""
    paper.heading(paper.say.say("handout-discuss"), keep=60.0)
    for id in _QUESTIONS:
        paper.need(_LINES * _LINE + 20.0)
        paper.paragraph(paper.say.say(id), space=2.0)
        for _ in range(_LINES):
            paper.y += _LINE
            paper.rule(paper.left, paper.right, paper.y, "line", 0.6)
        paper.y += 10.0
