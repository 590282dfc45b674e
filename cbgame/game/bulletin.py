"""What the player may know: published figures, never the truth behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from cbgame.economy.state import State
from cbgame.game.message import Message
from cbgame.policy.decision import Decision


class Status(StrEnum):
    """How firm a published figure is."""

    FLASH = "flash"
    REVISED = "revised"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Reading:
    """One published figure and how firm it is."""

    value: float
    status: Status = Status.FINAL


@dataclass(frozen=True, slots=True)
class Week:
    """One week of the money-market tape. Rates in percent, spreads in bp over IORB, money in billions of dollars."""

    number: int  # 1 to 13
    monday: str  # ISO date
    sofr: float
    effr: float
    iorb: float  # what spreads are measured over: the policy rate where reserves earn nothing
    on_rrp_rate: float | None  # None where there is no such facility
    target_low: float
    target_high: float
    standing_repo_rate: float | None
    sofr_iorb_bp: float  # mean of the week
    sofr_iorb_max_bp: float  # worst day of the week
    reserves_bn: float
    on_rrp_bn: float
    treasury_account_bn: float
    repo_bn: float
    bank_assets_bn: float
    marks: tuple[str, ...] = ()  # tax_date, settlement, month_end, quarter_end, emergency
    discount_rate: float | None = None  # what banks pay at the discount window
    pays_interest: bool = True  # whether reserves earn ``iorb``


@dataclass(frozen=True, slots=True)
class BalanceSheet:
    """The central bank's books in billions of dollars; assets equal liabilities and capital."""

    assets: Mapping[str, float]  # bills, treasuries_to_1y, treasuries_1_to_5y, ..., mbs, repo, loans, other, deferred
    liabilities: Mapping[str, float]  # currency, reserves, on_rrp, treasury_account, other, capital


@dataclass(frozen=True, slots=True)
class Cause:
    """One contribution to a move, in the moved variable's own unit; a variable's causes add up to its move."""

    id: str
    amount: float


@dataclass(frozen=True, slots=True)
class ReserveDemand:
    """The staff's estimate of the reserve-demand curve: SOFR over IORB (bp) by reserves over bank assets (percent)."""

    reserves_share: tuple[float, ...]
    sofr_iorb_bp: tuple[float, ...]
    here_share: float
    here_bp: float
    kink: float  # where the estimated curve leaves its floor, percent of bank assets
    scarce_uncertainty: float  # one standard error

    @property
    def scarce_share(self) -> float:
        """Reserves over bank assets (percent) at which repo in a calm week costs what reserves earn.

        That is where the estimated curve meets zero, below the kink at which it leaves its floor; the kink itself
        where the curve meets zero nowhere below it.
        """
        curve = sorted(zip(self.reserves_share, self.sofr_iorb_bp, strict=True), reverse=True)
        for (right, right_bp), (left, left_bp) in pairwise(curve):
            if right_bp < 0 <= left_bp and left < self.kink:
                return min(left + (right - left) * left_bp / (left_bp - right_bp), self.kink)
        return self.kink


@dataclass(frozen=True, slots=True)
class SeatView:
    """Where one seat of the committee stands before a meeting."""

    seat: str
    name: Message
    school: Message
    wanted_rate_pct: float  # midpoint, as its rule asks for
    wanted_low_pct: float  # the range it would set
    leans: str  # down, same, up: that range against the one that stands
    balance_sheet: str  # down, same, up: the pace it would set against the one that stands


@dataclass(frozen=True, slots=True)
class Ballot:
    """One vote, and what was objected."""

    seat: str
    name: Message
    school: Message
    in_favour: bool
    reason: str | None = None  # a message id, what the seat's own rule objects; None in favour
    wanted_low_pct: float | None = None  # the range it wanted; None where it objects to the balance sheet


@dataclass(frozen=True, slots=True)
class Vote:
    """The committee's votes, in the order of its seats."""

    ballots: tuple[Ballot, ...] = ()

    @property
    def against(self) -> tuple[Ballot, ...]:
        """The dissents."""
        return tuple(ballot for ballot in self.ballots if not ballot.in_favour)

    @property
    def share_against(self) -> float:
        """Dissents over votes, 0 to 1; 0 where nobody votes."""
        return len(self.against) / len(self.ballots) if self.ballots else 0.0


@dataclass(frozen=True, slots=True)
class PressAnswer:
    """One answer that can be given at the press conference, and what it does."""

    id: str
    text: Message
    effects: tuple[Message, ...]  # none: nothing


@dataclass(frozen=True, slots=True)
class Question:
    """A question at the press conference, with its answers; the first refers to the statement and does nothing."""

    id: str
    text: Message
    answers: tuple[PressAnswer, ...]


@dataclass(frozen=True, slots=True)
class Bulletin:
    """Everything the player may know once a quarter has closed; complete, so that nobody asks back."""

    index: int  # quarters closed so far
    quarter: str  # the quarter that has closed, "2017Q3"
    deciding: str | None  # the quarter now to be decided; None when the term is over
    readings: Mapping[str, Reading]  # by variable name, for the closed quarter
    revisions: Mapping[str, Mapping[str, Reading]]  # variable -> earlier quarter -> what is now published
    decision: Decision  # what was in force in the closed quarter
    standing: Decision  # what hold would be in the quarter to be decided
    weeks: tuple[Week, ...]  # of the closed quarter; empty before the first
    balance_sheet: BalanceSheet
    causes: Mapping[str, tuple[Cause, ...]]  # why it moved, by variable
    developments: tuple[Message, ...]  # the briefing, most important first, at most five
    market_path: tuple[float, ...]  # expected policy rate 1..12 quarters ahead, percent
    reserve_demand: ReserveDemand
    gauges: Mapping[str, float]  # inflation, jobs, stability, market_control, credibility: 0 (bad) to 1 (on target)
    nowcast: State  # the staff's estimate of the state, batch of one; holds no hidden truth
    warnings: tuple[Message, ...] = ()  # signs on the tape that precede a squeeze
    committee: tuple[SeatView, ...] = ()  # where each seat stands before the meeting; none once the term is over
    mood: tuple[Message, ...] = ()  # the same in a sentence or two
    gained: tuple[str, ...] = ()  # instruments and limits that are new in hand, by field of policy.decision.Instruments


@dataclass(frozen=True, slots=True)
class Announcement:
    """What happened in the minutes after the statement. Moves in bp for yields, percent for prices."""

    index: int
    quarter: str
    decision: Decision
    reactions: Mapping[str, float]  # yield_2y, yield_10y, mortgage_rate, breakeven (bp); equity_price, dollar (percent)
    expected_rate_pct: float  # the midpoint markets had priced
    statement: tuple[Message, ...]
    previous_statement: tuple[Message, ...]
    headlines: tuple[Message, ...]
    vote: Vote = Vote()
    questions: tuple[Question, ...] = ()  # of the press conference; unanswered ones change nothing
    said: tuple[str, ...] = ()  # the answers given so far
    press_reactions: Mapping[str, float] = field(default_factory=dict)  # what they moved, within ``reactions``


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to an emergency, with the channel it works through."""

    id: str  # message ids: emergency-option-ID, -channel


@dataclass(frozen=True, slots=True)
class Situation:
    """An emergency that stopped the tape: what is known in that week, and what can be done."""

    index: int
    quarter: str
    id: str  # repo_squeeze
    week: int  # 1 to 13
    report: tuple[Message, ...]  # what is known, what is not
    options: tuple[Option, ...]
    default: str  # the option that rules and absent players take
    weeks: tuple[Week, ...]  # the tape up to and including this week


@dataclass(frozen=True, slots=True)
class Preview:
    """The staff's fan for a decision that is being considered, and how markets would answer it."""

    quarters: tuple[str, ...]
    quantiles: tuple[float, ...]  # 0.05, 0.2, 0.5, 0.8, 0.95
    bands: Mapping[str, tuple[tuple[float, ...], ...]]  # variable -> one row per quantile, one number per quarter
    reactions: Mapping[str, tuple[float, float, float]]  # as in Announcement: low, middle, high
    refused: tuple[Message, ...] = ()  # why it can't be taken; bands are empty then
    vote: Vote = Vote()  # how the committee would vote


@dataclass(frozen=True, slots=True)
class ObjectiveLoss:
    """What a term lost on one objective."""

    id: str
    weight: float  # share of the total, the weights add up to 1
    loss: float  # the published loss, in its own unit


@dataclass(frozen=True, slots=True)
class ObjectiveScore(ObjectiveLoss):
    """One objective's part of the score."""

    points: float  # against *hold*; the objectives' add up to the total, some may be negative


@dataclass(frozen=True, slots=True)
class Score:
    """The published formula's result: 0 is *hold* and 1000 hindsight on the same luck."""

    total: float
    objectives: tuple[ObjectiveScore, ...]
    medal: str | None  # gold, silver, bronze


@dataclass(frozen=True, slots=True)
class Played:
    """What a policy brought about on this luck: the truth, shown only after the end."""

    policy: str  # player, hold, taylor, history
    series: Mapping[str, tuple[float, ...]]  # variable -> one number per quarter played
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Path(Played):
    """What a policy brought about, and what it scores."""

    score: Score


@dataclass(frozen=True, slots=True)
class Truth:
    """The end of a term before its score is measured: all that needs no search for hindsight."""

    quarters: tuple[str, ...]
    player: Played
    ghosts: tuple[Played, ...]  # hindsight isn't among them
    losses: tuple[ObjectiveLoss, ...]  # the player's
    story: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Debrief:
    """The truth and the verdict, after the end."""

    quarters: tuple[str, ...]
    player: Path
    ghosts: tuple[Path, ...]
    story: tuple[Message, ...]
    percentile: float | None = None  # simulated chairs on the same luck that score less than the player, percent
