"""One page of charts: level, score, and the six paths beside the ghosts."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from cbgame.desktop.report.handout import draw_charts, footer
from cbgame.desktop.report.paper import RIGHT, Paper
from cbgame.game.debrief import Report

PICTURE_PT = (720.0, 640.0)


def draw_picture(paper: Paper, report: Report) -> None:
    """Draw the page."""
    say, score = paper.say, report.debrief.player.score
    told = report.level.words[say.language]
    head = QRectF(paper.left, paper.y, paper.measure, 28.0)
    points = say.say("report-points-of-1000", points=say.number(score.total, 0))
    room = paper.measure - paper.text_width(points, "heading", bold=True) - 20.0
    paper.write(head, paper.fitted(told.title, room, "title"), "title")
    paper.write(head, points, "heading", bold=True, align=RIGHT)
    paper.y += 30.0
    under = QRectF(paper.left, paper.y, paper.measure, 12.0)
    paper.write(under, told.period, "small", role="muted")
    paper.write(under, say.say(f"medal-{score.medal or 'none'}"), "small", role="muted", align=RIGHT)
    paper.y += 20.0
    paper.footer = footer(paper, report)
    draw_charts(paper, report, height=(paper.bottom - paper.y - 70.0) / 3.0)
    paper.write(QRectF(paper.left, paper.bottom + 8.0, paper.measure, 10.0), paper.footer, "tiny", role="muted")
