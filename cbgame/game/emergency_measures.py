"""What can be done in an emergency: each measure's size, what it adds to the weeks that follow and what then stands.

Sizes follow the real ones in percent of the GDP of their day, so that they fit every level (docs/emergencies.md).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from cbgame.economy.state import Array
from cbgame.economy.weeks import Operations
from cbgame.policy.decision import GuidanceKind, Instruments
from cbgame.policy.decisions import KINDS, UNSAID, Decisions, Mask
from cbgame.policy.desk_practice import OVERNIGHT_REPO_BN

# The repo market of September and October 2019, in billions of dollars.
TERM_REPO_BN = 105.0  # 75 overnight and 30 for two weeks, as from 24 September 2019
BILLS_A_MONTH_BN = 60.0  # as from 15 October 2019
ADMINISTERED_CUT_BP = 5

# Percent of GDP.
LENT_TO_BANKS = 1.8  # BTFP, 12 March 2023: no limit; what was taken (165 billion) over the share of an offer taken
LENT_TO_DEALERS = 1.0  # PDCF and TAF, December 2007 to September 2008: some 150 billion
LENT_AT_WINDOW = 0.5  # discount window, week of 15 March 2023: 153 billion
BACKSTOP = 3.5  # primary and secondary corporate facilities, 9 April 2020: 750 billion
BOUGHT = 7.0  # Treasuries from mid-March to the end of June 2020: 1.6 trillion
BOUGHT_FOR_DAYS, OFFERED_FOR_DAYS = 0.8, 1.8  # Bank of England, 28 September 2022: 19 bought of 65 billion pounds
BOUGHT_MBS = 1.7  # a quarter of QE1's 500 billion over two quarters, 25 November 2008
LARGE_REPO = 2.5  # 12 March 2020: 500 billion in one operation

ROUNDED_TO_BN = 5.0


@dataclass(frozen=True, slots=True)
class Hand:
    """What a measure depends on beyond what stands: the level's instruments, and GDP in billions, (paths,)."""

    instruments: Instruments
    gdp: Array

    def sized(self, percent: float, most_bn: float = np.inf) -> Array:
        """That much of GDP in billions of dollars, to the nearest five, no more than the level allows; (paths,)."""
        size = np.maximum(np.round(percent / 100.0 * self.gdp / ROUNDED_TO_BN), 1.0) * ROUNDED_TO_BN
        return np.asarray(np.minimum(size, most_bn))


Changes = Mapping[str, Array]


@dataclass(frozen=True, slots=True)
class Response:
    """One option: whether it is in hand, what it adds to the operations of the weeks that follow, and what then stands
    in the next quarter."""

    id: str
    in_hand: Callable[[Hand, Decisions], Mask]
    adds: Callable[[Hand, Decisions], Changes]
    stands: Callable[[Hand, Decisions], Decisions] = lambda hand, decisions: decisions
    move_pct: float = 0.0  # of the target range, at once

    def act(self, hand: Hand, operations: Operations, decisions: Decisions) -> None:
        """Begin to work. A facility's rate is set; all else is added to what was done before."""
        for name, amount in self.adds(hand, decisions).items():
            before = getattr(operations, name)
            setattr(operations, name, amount if name == "standing_repo_rate" else before + amount)


def _always(hand: Hand, decisions: Decisions) -> Mask:
    return np.ones(decisions.paths, dtype=bool)


def _if(instrument: str) -> Callable[[Hand, Decisions], Mask]:
    return lambda hand, decisions: np.full(decisions.paths, bool(getattr(hand.instruments, instrument)))


def _nothing(hand: Hand, decisions: Decisions) -> Changes:
    return {}


def _words(**strength: float) -> Callable[[Hand, Decisions], Changes]:
    return lambda hand, decisions: {name: np.full(decisions.paths, value) for name, value in strength.items()}


# --- the money market -------------------------------------------------------------------------------------------------


def _repo(size_bn: float) -> Callable[[Hand, Decisions], Changes]:
    return lambda hand, decisions: {"repo": np.full(decisions.paths, size_bn)}


def _repo_stands(size_bn: float) -> Callable[[Hand, Decisions], Decisions]:
    return lambda hand, each: replace(each, temporary_repo_usd_bn=np.maximum(each.temporary_repo_usd_bn, size_bn))


def _cut_stands(hand: Hand, decisions: Decisions) -> Decisions:
    return replace(
        decisions,
        iorb_offset_bp=decisions.iorb_offset_bp - ADMINISTERED_CUT_BP,
        on_rrp_offset_bp=decisions.on_rrp_offset_bp - ADMINISTERED_CUT_BP,
    )


def _opened(hand: Hand, decisions: Decisions) -> Decisions:
    every = np.ones(decisions.paths, dtype=bool)
    return replace(decisions, standing_repo=every, standing_repo_offset_bp=np.zeros(decisions.paths))


def _large_repo_stands(hand: Hand, decisions: Decisions) -> Decisions:
    size = hand.sized(LARGE_REPO, hand.instruments.temporary_repo_max_usd_bn)
    return replace(decisions, temporary_repo_usd_bn=np.maximum(decisions.temporary_repo_usd_bn, size))


# --- lending and backstops --------------------------------------------------------------------------------------------


def _lent(percent: float) -> Callable[[Hand, Decisions], Changes]:
    return lambda hand, decisions: {"lending": hand.sized(percent, hand.instruments.emergency_lending_max_usd_bn)}


def _lending_stands(percent: float) -> Callable[[Hand, Decisions], Decisions]:
    def stands(hand: Hand, decisions: Decisions) -> Decisions:
        size = hand.sized(percent, hand.instruments.emergency_lending_max_usd_bn)
        return replace(decisions, emergency_lending_usd_bn=np.maximum(decisions.emergency_lending_usd_bn, size))

    return stands


def _backstop_stands(hand: Hand, decisions: Decisions) -> Decisions:
    size = hand.sized(BACKSTOP, hand.instruments.credit_backstop_max_usd_bn)
    return replace(decisions, credit_backstop_usd_bn=np.maximum(decisions.credit_backstop_usd_bn, size))


def _swaps_stand(hand: Hand, decisions: Decisions) -> Decisions:
    return replace(decisions, swap_lines=np.ones(decisions.paths, dtype=bool))


# --- rates, the balance sheet's calendar, guidance --------------------------------------------------------------------


def _movable(move_pct: float) -> Callable[[Hand, Decisions], Mask]:
    def in_hand(hand: Hand, decisions: Decisions) -> Mask:
        low, limits = decisions.target_low_pct + move_pct, hand.instruments
        inside = (low >= limits.target_low_min_pct - 1e-9) & (low <= limits.target_low_max_pct + 1e-9)
        return np.asarray(inside & (abs(move_pct) * 100.0 <= limits.largest_move_bp + 1e-9))

    return in_hand


def _moved(move_pct: float, **words: float) -> Callable[[Hand, Decisions], Changes]:
    return _words(rate_move=move_pct, **words)


def _rate_stands(move_pct: float) -> Callable[[Hand, Decisions], Decisions]:
    return lambda hand, decisions: replace(decisions, target_low_pct=decisions.target_low_pct + move_pct)


def _stepping(hand: Hand, decisions: Decisions) -> Mask:
    """Whether a calendar takes less and less duration, or lets it run off."""
    steps = np.zeros(decisions.paths, dtype=bool)
    if not (hand.instruments.purchases or hand.instruments.runoff):
        return steps
    for programme in (decisions.treasuries, decisions.mbs):
        if hand.instruments.purchases:
            steps |= programme.purchases_step < 0
        if hand.instruments.runoff:
            steps |= (programme.cap_step > 0) | (programme.cap > 0)
    return steps


def _put_off(hand: Hand, decisions: Decisions) -> Decisions:
    """The paces of today without their steps; and no principal runs off where that is in hand."""
    put_off = {}
    for name in ("treasuries", "mbs"):
        programme = getattr(decisions, name)
        changes: dict[str, Array] = {}
        if hand.instruments.purchases:
            changes |= {"purchases_step": programme.purchases_step * 0.0, "purchases_end": programme.purchases * 1.0}
        if hand.instruments.runoff:
            none = programme.cap * 0.0
            changes |= {"cap": none, "cap_step": none, "cap_end": none}
        put_off[name] = replace(programme, **changes)
    return replace(decisions, **put_off)


PROMISED_QUARTERS = 4


def _low_for_long(hand: Hand, decisions: Decisions) -> Decisions:
    quarters = min(PROMISED_QUARTERS, hand.instruments.guidance_max_quarters)
    said = UNSAID | {"guidance_kind": float(KINDS.index(GuidanceKind.HOLD)), "guidance_quarters": float(quarters)}
    put: dict[str, Any] = {name: np.full(decisions.paths, value) for name, value in said.items()}
    return replace(decisions, **put)


_ALL: Final = (
    # the repo market
    Response("overnight_repo", _if("temporary_repo"), _repo(OVERNIGHT_REPO_BN), _repo_stands(OVERNIGHT_REPO_BN)),
    Response("term_repo", _if("temporary_repo"), _repo(TERM_REPO_BN), _repo_stands(TERM_REPO_BN)),
    Response(
        "standing_facility",
        lambda h, d: _if("standing_repo")(h, d) & ~d.standing_repo,
        lambda h, d: {"standing_repo_rate": d.target_high_pct},
        _opened,
    ),
    Response(
        "resume_bill_purchases",
        _if("bill_purchases"),
        lambda h, d: {"bills": np.full(d.paths, BILLS_A_MONTH_BN)},
        lambda h, d: replace(d, bill_purchases_usd_bn=np.maximum(d.bill_purchases_usd_bn, BILLS_A_MONTH_BN)),
    ),
    Response(
        "cut_administered_rates",
        lambda h, d: (
            _if("administered_rates")(h, d)
            & (d.iorb_offset_bp >= ADMINISTERED_CUT_BP)
            & (d.on_rrp_offset_bp >= -ADMINISTERED_CUT_BP)
        ),
        _words(administered_cut=ADMINISTERED_CUT_BP / 100.0),
        _cut_stands,
    ),
    # lending and backstops
    Response("lend_to_banks", _if("emergency_lending"), _lent(LENT_TO_BANKS), _lending_stands(LENT_TO_BANKS)),
    Response("lend_to_dealers", _if("emergency_lending"), _lent(LENT_TO_DEALERS), _lending_stands(LENT_TO_DEALERS)),
    Response(
        "ease_discount_window",
        lambda h, d: _if("discount_window")(h, d) & (d.discount_offset_bp > 0),
        lambda h, d: {"lending": h.sized(LENT_AT_WINDOW)},
        lambda h, d: replace(d, discount_offset_bp=np.zeros(d.paths)),
    ),
    Response(
        "credit_backstop",
        _if("credit_backstop"),
        lambda h, d: {"backstop": h.sized(BACKSTOP, h.instruments.credit_backstop_max_usd_bn)},
        _backstop_stands,
    ),
    Response("swap_lines", lambda h, d: _if("swap_lines")(h, d) & ~d.swap_lines, _words(swap_lines=1.0), _swaps_stand),
    # purchases: they end with the quarter; going on is a decision
    Response("buy_treasuries", _if("purchases"), lambda h, d: {"treasuries": h.sized(BOUGHT) / 3.0}),
    Response(
        "buy_for_days",
        _if("purchases"),
        lambda h, d: {"treasuries": h.sized(BOUGHT_FOR_DAYS) / 3.0, "offered": h.sized(OFFERED_FOR_DAYS)},
    ),
    Response("buy_mbs", _if("purchases"), lambda h, d: {"mbs": h.sized(BOUGHT_MBS) / 3.0}),
    Response("large_repo", _if("temporary_repo"), lambda h, d: {"repo": h.sized(LARGE_REPO)}, _large_repo_stands),
    # the range between meetings
    Response("cut_50", _movable(-0.5), _moved(-0.5), _rate_stands(-0.5), -0.5),  # 3 March 2020, 8 October 2008
    Response("cut_100", _movable(-1.0), _moved(-1.0), _rate_stands(-1.0), -1.0),  # 15 March 2020
    Response("raise_50", _movable(0.5), _moved(0.5), _rate_stands(0.5), 0.5),
    Response("raise_100", _movable(1.0), _moved(1.0, firmness=0.5), _rate_stands(1.0), 1.0),  # 6 October 1979
    Response("cut_as_asked", _movable(-0.5), _moved(-0.5, firmness=-1.0), _rate_stands(-0.5), -0.5),  # 1971-72
    # words and calendars
    Response("put_off", _stepping, _words(retreat=1.0), _put_off),  # 18 September 2013, 28 September 2022
    Response("promise_low", _if("guidance"), _words(calm=0.5), _low_for_long),  # June 2013, ECB July 2013
    Response("reassure", _always, _words(calm=1.0)),  # 20 October 1987, 26 July 2012
    Response("stand_firm", _always, _words(firmness=1.0)),
    Response("explain", _always, _words(firmness=0.5, calm=0.5)),
    Response("look_through", _always, _words(calm=0.5, firmness=-0.3)),
    Response("promise_cuts", _always, _words(firmness=-1.0)),
    Response("wait", _always, _nothing),
)

RESPONSES: Final[dict[str, Response]] = {response.id: response for response in _ALL}
"""Every option by its id, in the order in which they are offered."""
