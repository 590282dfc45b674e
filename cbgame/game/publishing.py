"""From the truth of a closed quarter to the bulletin: figures, tape, books, causes, briefing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from cbgame.economy import causes, ladder, money_market
from cbgame.economy.calendar import quarter_name, weeks_of
from cbgame.economy.explanations import Closed, explained
from cbgame.economy.explanations.closed import MEASUREMENT
from cbgame.economy.parameters import Parameters
from cbgame.economy.running import Quarter
from cbgame.economy.state import BUCKETS, PATH_QUARTERS, Array, State, Tape
from cbgame.economy.variables import VARIABLES
from cbgame.game import committee
from cbgame.game.briefing import developments, mood_sentences, warnings
from cbgame.game.bulletin import BalanceSheet, Bulletin, Cause, Reading, ReserveDemand, Week
from cbgame.game.control import beyond_control
from cbgame.game.emergencies import RESPONSES
from cbgame.game.knowledge import Knowledge
from cbgame.game.warnings import signs
from cbgame.policy.decision import Decision, Instruments

PATH_LENGTH = 12
CURVE_POINTS = 49
CURVE_SHARES = (5.0, 17.0)  # percent of bank assets


@dataclass(frozen=True, slots=True)
class Answered:
    """An emergency that was answered: in which week and how."""

    week: int
    option: str


def weeks_published(
    tape: Tape, done: int, start: State, decision: Decision, answers: Sequence[Answered], stopped: Sequence[int]
) -> tuple[Week, ...]:
    """The first ``done`` weeks of a quarter as published; ``stopped`` are the weeks of its emergencies."""
    calendar = weeks_of(start.quarter + 1)
    opened = min((answer.week for answer in answers if answer.option == "standing_facility"), default=99)
    weeks = []
    for index, week in enumerate(calendar[:done]):
        iorb = float(tape.anchor[index, 0])
        # An administered cut lowers both rates; so does a move of the range between meetings.
        moved = sum(RESPONSES[answer.option].move_pct for answer in answers if answer.week < week.number)
        cut = decision.iorb_pct - iorb if decision.interest_on_reserves else -moved
        facility = decision.standing_repo_pct
        if facility is None and week.number > opened:
            facility = decision.target_high_pct
        weeks.append(
            Week(
                number=week.number, monday=week.monday.isoformat(), sofr=_at(tape.sofr, index), effr=_at(tape.effr,
                index),
                iorb=iorb, on_rrp_rate=decision.on_rrp_pct - cut if decision.on_rrp else None,
                target_low=decision.target_low_pct + moved,
                target_high=decision.target_high_pct + moved,
                standing_repo_rate=None if facility is None else facility + moved,
                sofr_iorb_bp=(_at(tape.sofr, index) - iorb) * 100.0,
                sofr_iorb_max_bp=(_at(tape.sofr_max, index) - iorb) * 100.0,
                reserves_bn=_at(tape.reserves, index), on_rrp_bn=_at(tape.on_rrp, index),
                treasury_account_bn=_at(tape.treasury_account, index), repo_bn=_at(tape.repo, index),
                bank_assets_bn=float(start.bank_assets[0]),
                marks=week.marks + (("emergency",) if week.number in stopped else ()),
                discount_rate=decision.target_high_pct + decision.discount_offset_bp / 100.0 + moved,
                pays_interest=decision.interest_on_reserves,
            )
        )  # fmt: skip
    return tuple(weeks)


def _at(values: np.ndarray, index: int) -> float:
    return float(values[index, 0])


def balance_sheet(state: State) -> BalanceSheet:
    """The central bank's books; the deferred asset stands among the assets, so that both sides add up to the same."""
    books = state.books
    by_maturity = zip(BUCKETS, ladder.by_bucket(books), strict=True)
    assets = {f"treasuries_{bucket}": float(held[0]) for bucket, held in by_maturity}
    assets |= {
        "mbs": float(books.mbs[0]),
        "corporate": float(books.corporate[0]),
        "municipal": float(books.municipal[0]),
        "equities": float(books.equities[0]),
        "repo": float(books.repo[0]),
        "loans": float(books.loans[0]),
        "swaps": float(books.swaps[0]),
        "other_assets": float(books.other_assets[0]),
        "deferred_asset": float(books.deferred_asset[0]),
    }
    liabilities = {
        "currency": float(books.currency[0]),
        "reserves": float(books.reserves[0]),
        "on_rrp": float(books.on_rrp[0]),
        "treasury_account": float(books.treasury_account[0]),
        "other_liabilities": float(books.other_liabilities[0]),
        "capital": float(books.capital[0]),
    }
    return BalanceSheet(assets, liabilities)


def reserve_demand(nowcast: State, uncertainty: float, p: Parameters) -> ReserveDemand:
    """The staff's curve, drawn at their estimate of the kink."""
    shares = np.linspace(*CURVE_SHARES, CURVE_POINTS)
    kink = float(nowcast.reserve_kink[0])
    floors = money_market.floor_spreads((nowcast.tape.anchor[-1:, 0] - nowcast.on_rrp_rate) * 100.0, p)
    curve, _ = money_market.calm_spreads(shares, np.full(CURVE_POINTS, kink), p, floors)
    return ReserveDemand(
        reserves_share=tuple(float(share) for share in shares),
        sofr_iorb_bp=tuple(float(spread) for spread in curve),
        here_share=float(nowcast.books.reserves[0] / nowcast.bank_assets[0] * 100.0),
        here_bp=float((nowcast.tape.sofr[-4:] - nowcast.tape.anchor[-4:]).mean() * 100.0),
        kink=kink,
        scarce_uncertainty=uncertainty,
    )


def market_path(state: State) -> tuple[float, ...]:
    """The expected policy rate 1 to 12 quarters ahead, percent."""
    ahead = np.arange(1, PATH_LENGTH + 1)
    return tuple(float(rate) for rate in np.interp(ahead, PATH_QUARTERS, state.expected_path[:, 0]))


def misjudged(
    before: State, after: State, seen_before: State, seen: State, p: Parameters
) -> dict[str, dict[str, float]]:
    """By how much the staff misjudge causes that hang on what nobody observes: variable -> cause -> amount."""

    def error(name: str, truth: State, estimate: State) -> float:
        return float((getattr(estimate, name) - getattr(truth, name))[0])

    gap_before, gap = error("output_gap", before, seen_before), error("output_gap", after, seen)
    natural = error("natural_unemployment", after, seen) - error("natural_unemployment", before, seen_before)
    neutral = error("natural_rate", before, seen_before)
    return {
        "output_gap": {
            "inertia": (p.gap_lag_1 + p.gap_lag_2 - 1.0) * gap_before,
            "real_short_rate": -p.gap_on_real_short * neutral,
            "real_long_rate": -p.gap_on_real_10y * neutral,
        },
        "unemployment": {"okun": p.okun_gap * gap, "natural_rate": natural},
        "core_inflation_4q": {"slack": p.phillips_slope * gap_before / 4.0},
    }


def published_causes(
    quarter: Quarter,
    before: State,
    after: State,
    last: Bulletin,
    now: Mapping[str, Reading],
    nowcast: State,
) -> dict[str, tuple[Cause, ...]]:
    """Why each published figure moved over a quarter, as the staff judge it from what is known; by name, a figure that
    did not move with no cause.

    What measurement adds is a cause of its own, so that all add up as published.
    """
    result, then = {}, last.readings
    for name, terms in _parts(quarter, before, after, last, now, nowcast).items():
        parts = {cause: float(amount[0]) for cause, amount in terms.items()}
        if name in then:
            difference = now[name].value - then[name].value - sum(parts.values())
            if abs(difference) > 1e-9:
                parts[MEASUREMENT] = parts.get(MEASUREMENT, 0.0) + difference
        ordered = sorted(parts.items(), key=lambda item: -abs(item[1]))
        result[name] = tuple(Cause(cause, amount) for cause, amount in ordered if abs(amount) > _NOTHING)
    return {name: result[name] for name in VARIABLES if name in result}


_NOTHING = 1e-9
"""Less than this is rounding, in any unit."""

_BY_NAME = ("output_gap", "unemployment", "core_inflation_4q", "reserves_bn")
"""Figures whose equations tell their terms as they are worked out (economy.causes)."""


def _parts(
    quarter: Quarter, before: State, after: State, last: Bulletin, now: Mapping[str, Reading], nowcast: State
) -> dict[str, dict[str, Array]]:
    """The terms of every move: by the equation where it tells them, with what the staff misjudge of what nobody
    observes; else read off what the staff see."""
    result = {}
    told, errors = causes.moves(before, after), misjudged(before, after, last.nowcast, nowcast, quarter.parameters)
    for name in _BY_NAME:
        result[name] = dict(told[name])
        for cause, amount in errors.get(name, {}).items():
            result[name][cause] = result[name][cause] + amount
    closed = Closed.of(quarter, before, after, last.nowcast, nowcast)
    for name, explanation in explained(closed).items():
        move = np.array([now[name].value - last.readings[name].value])
        result[name] = explanation.adding_up_to(move)
    return result


def gauges(readings: Mapping[str, Reading], target: float) -> dict[str, float]:
    """Five gauges from 0 (bad) to 1 (on target), from published figures alone."""

    def value(name: str) -> float:
        return readings[name].value

    def held(distance: float, worst: float) -> float:
        return float(min(max(1.0 - distance / worst, 0.0), 1.0))

    return {
        "inflation": held(abs(value("core_inflation_4q") - target), 2.5),
        "jobs": held(abs(value("unemployment") - value("natural_unemployment")), 3.0),
        "stability": held(value("financial_stress") + max(value("credit_spread") - 2.5, 0.0), 5.0),
        "market_control": held(max(beyond_control(readings).values()), 200.0),
        "credibility": value("credibility"),
    }


def bulletin(
    knowledge: Knowledge,
    states: Sequence[State],
    last: Bulletin | None,
    decision: Decision,
    standing: Decision,
    weeks: tuple[Week, ...],
    hand: Instruments | None,
    uncertainty: float,
    p: Parameters,
    seed: int,
    quarter: Quarter | None = None,
) -> Bulletin:
    """The bulletin on the last of ``states``; ``last`` is the bulletin before, ``quarter`` what lies between, ``hand``
    what can be decided with next, if anything is."""
    state = states[-1]
    readings = knowledge.readings(states)
    nowcast = knowledge.nowcast(states)
    demand = reserve_demand(nowcast, uncertainty, p)
    revisions = {
        name: {quarter_name(int(number)): reading for number, reading in dated.items()}
        for name, dated in knowledge.revisions(states).items()
    }
    target = float(state.inflation_target[0])
    expected = market_path(state)
    moved = (
        {} if last is None or quarter is None else published_causes(quarter, states[-2], state, last, readings, nowcast)
    )
    published = Bulletin(
        index=len(states) - 1,
        quarter=quarter_name(state.quarter),
        deciding=None if hand is None else quarter_name(state.quarter + 1),
        readings=readings,
        revisions=revisions,
        decision=decision,
        standing=standing,
        weeks=weeks,
        balance_sheet=balance_sheet(state),
        causes=moved,
        developments=developments(
            readings,
            None if last is None else last.readings,
            weeks,
            decision,
            standing,
            demand,
            target,
            revisions,
            expected,
        ),
        market_path=expected,
        reserve_demand=demand,
        gauges=gauges(readings, target),
        nowcast=nowcast,
        warnings=(*warnings(weeks, demand), *(() if hand is None else signs(nowcast, standing, p))),
    )
    if hand is None:
        return published
    views = committee.mood(seed, published)
    return replace(published, committee=views, mood=mood_sentences(views, hand.purchases or hand.runoff))
