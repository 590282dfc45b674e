"""What a central bank can decide in one quarter, and a clear word for what it can't."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum

from cbgame.policy.guidance import Guidance as Guidance
from cbgame.policy.guidance import GuidanceForm as GuidanceForm
from cbgame.policy.guidance import GuidanceKind as GuidanceKind
from cbgame.policy.guidance import GuidanceStrength as GuidanceStrength

UNEMPLOYMENT_THRESHOLDS_PCT, INFLATION_THRESHOLDS_PCT = (2.0, 15.0), (0.0, 10.0)
"""Between what a threshold of guidance may lie, percent."""

RANGE_WIDTH_PCT = 0.25  # the FOMC's target range since December 2008 is 25 basis points wide


class PurchaseMaturity(StrEnum):
    """Which maturities purchases of Treasuries go to; members in the order of economy.stance.PURCHASE_MATURITIES."""

    SHORT = "short"  # up to five years
    BROAD = "broad"  # about as the market stands
    LONG = "long"  # five to thirty years


@dataclass(frozen=True, slots=True)
class Programme:
    """Purchases and runoff of one asset class, in billions of dollars a month, with their announced calendar.

    Principal that matures beyond ``runoff_cap_usd_bn`` a month is reinvested in the same class. Each quarter the
    caps and purchases move by their step until they reach their end: the announced calendar (a taper is a negative
    purchase step ending at 0).
    """

    purchases_usd_bn: float = 0.0
    purchases_step_usd_bn: float = 0.0
    purchases_end_usd_bn: float = 0.0
    runoff_cap_usd_bn: float = 0.0
    runoff_cap_step_usd_bn: float = 0.0
    runoff_cap_end_usd_bn: float = 0.0

    def next_quarter(self) -> Programme:
        """The programme one quarter on by its own calendar."""
        return replace(
            self,
            purchases_usd_bn=_step(self.purchases_usd_bn, self.purchases_step_usd_bn, self.purchases_end_usd_bn),
            runoff_cap_usd_bn=_step(self.runoff_cap_usd_bn, self.runoff_cap_step_usd_bn, self.runoff_cap_end_usd_bn),
        )


def _step(now: float, step: float, end: float) -> float:
    if step > 0:
        return max(now, min(now + step, end))
    if step < 0:
        return min(now, max(now + step, end))
    return now


@dataclass(frozen=True, slots=True)
class Decision:
    """Every instrument as it is set for one quarter.

    Rates in percent a year, offsets in basis points, money in billions of dollars (a month for programmes).
    """

    target_low_pct: float
    treasuries: Programme = field(default_factory=Programme)
    mbs: Programme = field(default_factory=Programme)
    bill_purchases_usd_bn: float = 0.0  # a month: reserve management, no duration; negative lets bills run off
    iorb_offset_bp: int = 25  # above the bottom of the range
    on_rrp_offset_bp: int = 0  # above the bottom of the range
    standing_repo: bool = False
    standing_repo_offset_bp: int = 0  # above the top of the range
    temporary_repo_usd_bn: float = 0.0  # overnight repo offered daily at the top of the range
    guidance: Guidance = field(default_factory=Guidance)
    interest_on_reserves: bool = True  # not before October 2008: then reserves are scarce and earn nothing
    on_rrp: bool = True  # the overnight reverse repo facility, not before September 2013
    corporate_purchases_usd_bn: float = 0.0  # corporate bonds and paper, a month
    municipal_purchases_usd_bn: float = 0.0  # municipal notes, a month
    equity_purchases_usd_bn: float = 0.0  # equity funds, a month
    credit_backstop_usd_bn: float = 0.0  # size of the facilities that stand behind corporate and municipal credit
    emergency_lending_usd_bn: float = 0.0  # size of the lending offered to banks and dealers beyond the window
    swap_lines: bool = False  # dollars for foreign central banks at a small premium
    discount_offset_bp: int = 50  # primary credit rate above the top of the range
    purchase_maturity: PurchaseMaturity = PurchaseMaturity.BROAD  # of Treasuries
    maturity_extension_usd_bn: float = 0.0  # a month: notes under three years sold, as much bought at the long end
    replies: tuple[str, ...] = ()  # answers given at the press conference (game.press), kept with what they explain

    @property
    def target_high_pct(self) -> float:
        return self.target_low_pct + RANGE_WIDTH_PCT

    @property
    def iorb_pct(self) -> float:
        return self.target_low_pct + self.iorb_offset_bp / 100

    @property
    def on_rrp_pct(self) -> float:
        return self.target_low_pct + self.on_rrp_offset_bp / 100

    @property
    def standing_repo_pct(self) -> float | None:
        return self.target_high_pct + self.standing_repo_offset_bp / 100 if self.standing_repo else None

    def held(self) -> Decision:
        """What *hold* means one quarter later: nothing touched, what was announced goes on."""
        return replace(
            self,
            treasuries=self.treasuries.next_quarter(),
            mbs=self.mbs.next_quarter(),
            guidance=self.guidance.next_quarter(),
            replies=(),
        )


@dataclass(frozen=True, slots=True)
class Instruments:
    """What a level puts in the player's hand, and how far it goes. Money in billions of dollars a month."""

    target_low_min_pct: float = 0.0
    target_low_max_pct: float = 20.0
    largest_move_bp: int = 100
    purchases: bool = True
    purchases_max_usd_bn: float = 200.0
    runoff: bool = True
    runoff_cap_max_usd_bn: float = 150.0
    bill_purchases: bool = True
    bill_purchases_max_usd_bn: float = 100.0
    administered_rates: bool = True
    standing_repo: bool = True
    temporary_repo: bool = True
    temporary_repo_max_usd_bn: float = 300.0
    guidance: bool = True
    guidance_max_quarters: int = 8
    guidance_thresholds: bool = False  # whether guidance may hang on unemployment and inflation
    sales: bool = False  # purchases may be negative
    interest_on_reserves: bool = False  # whether it may be begun or ended
    on_rrp: bool = False  # the same
    corporate_purchases: bool = False
    corporate_purchases_max_usd_bn: float = 100.0
    municipal_purchases: bool = False
    municipal_purchases_max_usd_bn: float = 50.0
    equity_purchases: bool = False
    equity_purchases_max_usd_bn: float = 50.0
    credit_backstop: bool = False
    credit_backstop_max_usd_bn: float = 3_000.0
    emergency_lending: bool = False
    emergency_lending_max_usd_bn: float = 3_000.0
    swap_lines: bool = False
    discount_window: bool = False
    purchase_maturity: bool = False
    maturity_extension: bool = False
    maturity_extension_max_usd_bn: float = 100.0
    press_conference: bool = True  # whether the press asks after the announcement; not before April 2011


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, what was found, what was expected (a message id with its arguments)."""

    where: str
    code: str
    found: object
    expected: tuple[object, ...] = ()

    def __str__(self) -> str:
        return f"{self.where}: {self.code.replace('_', ' ')}: found {self.found!r}" + (
            f", expected {', '.join(str(item) for item in self.expected)}" if self.expected else ""
        )


class DecisionRefused(ValueError):
    """The decision can't be taken; ``problems`` lists every reason."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems


_SIZES = (
    "corporate_purchases_usd_bn", "municipal_purchases_usd_bn", "equity_purchases_usd_bn", "credit_backstop_usd_bn",
    "emergency_lending_usd_bn", "maturity_extension_usd_bn",
)  # fmt: skip
"""What is asked for as a size, each with its own instrument and largest size."""


_THRESHOLDS = {"unemployment_pct": UNEMPLOYMENT_THRESHOLDS_PCT, "inflation_pct": INFLATION_THRESHOLDS_PCT}
"""The thresholds of guidance, each with its range."""


def problems_of(decision: Decision, standing: Decision, instruments: Instruments) -> tuple[Problem, ...]:
    """Everything that forbids ``decision`` where ``standing`` is what hold would give; empty when it may be taken."""
    found = [*_not_finite(decision)]
    if found:
        return tuple(found)
    return tuple(
        _rate_problems(decision, standing, instruments)
        + _programme_problems("treasuries", decision.treasuries, standing.treasuries, instruments)
        + _programme_problems("mbs", decision.mbs, standing.mbs, instruments)
        + _facility_problems(decision, standing, instruments)
        + _emergency_problems(decision, standing, instruments)
        + _guidance_problems(decision.guidance, standing.guidance, instruments)
    )


def verify(decision: Decision, standing: Decision, instruments: Instruments) -> None:
    """Raise :class:`DecisionRefused` with every reason why the decision can't be taken."""
    problems = problems_of(decision, standing, instruments)
    if problems:
        raise DecisionRefused(problems)


def may(decision: Decision, standing: Decision, instruments: Instruments) -> bool:
    """Whether the decision can be taken."""
    return not problems_of(decision, standing, instruments)


def _not_finite(decision: Decision) -> list[Problem]:
    numbers: dict[str, float] = {
        name: getattr(decision, name)
        for name in ("target_low_pct", "bill_purchases_usd_bn", "temporary_repo_usd_bn", "iorb_offset_bp",
                     "on_rrp_offset_bp", "standing_repo_offset_bp", "discount_offset_bp", *_SIZES)
    }  # fmt: skip
    numbers |= {f"guidance.{name}": getattr(decision.guidance, name) for name in _THRESHOLDS}
    for label, programme in (("treasuries", decision.treasuries), ("mbs", decision.mbs)):
        numbers |= {f"{label}.{item.name}": getattr(programme, item.name) for item in fields(programme)}
    return [Problem(name, "not_finite", value) for name, value in numbers.items() if not math.isfinite(value)]


def _out_of(where: str, value: float, low: float, high: float) -> list[Problem]:
    return [] if low <= value <= high else [Problem(where, "out_of_range", value, (low, high))]


def _not_in_hand(where: str, value: object, standing: object, in_hand: bool) -> list[Problem]:
    return [] if in_hand or value == standing else [Problem(where, "not_in_hand", value, (standing,))]


def _rate_problems(decision: Decision, standing: Decision, instruments: Instruments) -> list[Problem]:
    where, low = "target_low_pct", decision.target_low_pct
    problems = _out_of(where, low, instruments.target_low_min_pct, instruments.target_low_max_pct)
    if abs(math.remainder(low, RANGE_WIDTH_PCT)) > 1e-9:
        problems.append(Problem(where, "not_a_step", low, (RANGE_WIDTH_PCT,)))
    move_bp = abs(low - standing.target_low_pct) * 100
    if move_bp > instruments.largest_move_bp + 1e-9:
        problems.append(Problem(where, "move_too_large", low, (instruments.largest_move_bp,)))
    return problems


def _programme_problems(
    label: str, programme: Programme, standing: Programme, instruments: Instruments
) -> list[Problem]:
    problems: list[Problem] = []
    for kind, in_hand, most in (
        ("purchases", instruments.purchases, instruments.purchases_max_usd_bn),
        ("runoff_cap", instruments.runoff, instruments.runoff_cap_max_usd_bn),
    ):
        least = -most if kind == "purchases" and instruments.sales else 0.0
        for part, low in (("", least), ("_step", -most), ("_end", least)):
            name = f"{kind}{part}_usd_bn"
            value = getattr(programme, name)
            problems += _out_of(f"{label}.{name}", value, low, most)
            problems += _not_in_hand(f"{label}.{name}", value, getattr(standing, name), in_hand)
    return problems


def _facility_problems(decision: Decision, standing: Decision, instruments: Instruments) -> list[Problem]:
    bills = instruments.bill_purchases_max_usd_bn
    least = -bills if instruments.sales else 0
    problems = _out_of("bill_purchases_usd_bn", decision.bill_purchases_usd_bn, least, bills)
    problems += _out_of(
        "temporary_repo_usd_bn", decision.temporary_repo_usd_bn, 0, instruments.temporary_repo_max_usd_bn
    )
    problems += _out_of("iorb_offset_bp", decision.iorb_offset_bp, 0, 25)
    problems += _out_of("on_rrp_offset_bp", decision.on_rrp_offset_bp, -10, 10)
    problems += _out_of("standing_repo_offset_bp", decision.standing_repo_offset_bp, 0, 50)
    if decision.on_rrp_offset_bp > decision.iorb_offset_bp:
        problems.append(
            Problem("on_rrp_offset_bp", "above_iorb", decision.on_rrp_offset_bp, (decision.iorb_offset_bp,))
        )
    for name, in_hand in (
        ("bill_purchases_usd_bn", instruments.bill_purchases),
        ("temporary_repo_usd_bn", instruments.temporary_repo),
        ("iorb_offset_bp", instruments.administered_rates),
        ("on_rrp_offset_bp", instruments.administered_rates),
        ("standing_repo", instruments.standing_repo),
        ("standing_repo_offset_bp", instruments.standing_repo),
    ):
        problems += _not_in_hand(name, getattr(decision, name), getattr(standing, name), in_hand)
    return problems


def _emergency_problems(decision: Decision, standing: Decision, instruments: Instruments) -> list[Problem]:
    problems = _out_of("discount_offset_bp", decision.discount_offset_bp, 0, 150)
    for name in _SIZES:
        instrument = name.removesuffix("_usd_bn")
        value = getattr(decision, name)
        problems += _out_of(name, value, 0, getattr(instruments, f"{instrument}_max_usd_bn"))
        problems += _not_in_hand(name, value, getattr(standing, name), getattr(instruments, instrument))
    for name, in_hand in (
        ("purchase_maturity", instruments.purchase_maturity),
        ("swap_lines", instruments.swap_lines),
        ("discount_offset_bp", instruments.discount_window),
        ("interest_on_reserves", instruments.interest_on_reserves),
        ("on_rrp", instruments.on_rrp),
    ):
        problems += _not_in_hand(name, getattr(decision, name), getattr(standing, name), in_hand)
    return problems


def _guidance_problems(guidance: Guidance, standing: Guidance, instruments: Instruments) -> list[Problem]:
    """A date belongs to the calendar form and thresholds to theirs: in another form they are out of range."""
    problems = _not_in_hand("guidance", guidance, standing, instruments.guidance)
    form = None if guidance.kind is GuidanceKind.NONE else guidance.form
    if form is GuidanceForm.THRESHOLD and guidance != standing and not instruments.guidance_thresholds:
        problems.append(Problem("guidance.form", "not_in_hand", guidance.form, (standing.form,)))
    dated = form is GuidanceForm.CALENDAR
    least, most = (1, instruments.guidance_max_quarters) if dated else (0, 0)
    problems += _out_of("guidance.quarters", guidance.quarters, least, most)
    for name, (low, high) in _THRESHOLDS.items():
        lowest, highest = (low, high) if form is GuidanceForm.THRESHOLD else (0.0, 0.0)
        problems += _out_of(f"guidance.{name}", getattr(guidance, name), lowest, highest)
    return problems
