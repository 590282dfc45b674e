"""The committee: twelve seats, each with its own rule on published data, their mood before a meeting and their votes.

A seat's wanted rate, in percent, is ``inertia * standing + (1 - inertia) * (neutral + inflation + jobs + stability)``:

- neutral: the staff's natural rate, the seat's own lean, and the inflation target;
- inflation: ``(1 + inflation weight) * (core inflation - target)``, core over four quarters;
- jobs: ``jobs weight * -2 * (unemployment - natural rate)``, Okun's two, with a district's own news at a regional seat
  and less weight on too little unemployment than on too much at a dove's;
- stability: ``valuation weight * overvaluation beyond 10 percent - stress weight * stress beyond 1``.

Its wanted balance-sheet pace, in percent of GDP a year net of runoff, is ``0.6 * standing + 0.4 * wish``: purchases
where its own rule asks for a rate under the lower bound or stress is high, runoff in good times while reserves last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cbgame.economy.luck import keyed_normals
from cbgame.economy.parameters import BASELINE
from cbgame.game.bulletin import Ballot, Bulletin, SeatView, Vote
from cbgame.game.message import Message, message
from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision

MOST_AGAINST = 5
"""A chair is not outvoted: of those who would dissent the five farthest away do, the others speak later."""

PURCHASES_PER_PP = 4.0  # percent of GDP a year for each point that a rule asks for below the bound
PURCHASES_ON_STRESS = 2.0  # the same for each point of stress beyond 3
MOST_PURCHASES = 12.0  # spring of 2020 apart, no programme went beyond
SHEET_INERTIA = 0.6
DEAR_PCT, CALM_STRESS, SEVERE_STRESS = 10.0, 1.0, 3.0


@dataclass(frozen=True, slots=True)
class Archetype:
    """A school of thought. Weights as in the module's formulas; thresholds beyond which it votes against."""

    name: str
    inflation: float = 0.5
    jobs: float = 0.5
    tight: float = 1.0  # share of the jobs weight that holds where unemployment is too low
    stress: float = 0.25  # pp per point
    valuation: float = 0.0  # pp per percent
    inertia: float = 0.8
    natural: float = 0.0  # pp over the staff's natural rate
    purchases: float = 1.0  # share of the purchases that its rule asks for
    runoff: float = 1.0  # percent of GDP a year in good times
    cushion: float = 0.5  # reserves over scarcity, in percent of bank assets, at which runoff should end
    district: float = 0.0  # pp of unemployment, spread of a district's own news
    rate_threshold: float = 0.7  # pp
    sheet_threshold: float = 2.5  # percent of GDP a year

    @property
    def title(self) -> Message:
        """What the school is called."""
        return message(f"school-{self.name.replace('_', '-')}")


ARCHETYPES: Final[dict[str, Archetype]] = {
    each.name: each
    for each in (
        Archetype("centrist"),
        Archetype("hawk", inflation=1.0, jobs=0.4, natural=0.5, purchases=0.6, runoff=2.0, rate_threshold=0.5),
        Archetype(
            "dove", inflation=0.35, jobs=1.0, tight=0.3, natural=-0.5, purchases=1.3, runoff=0.5, rate_threshold=0.5
        ),
        Archetype("rule_follower", inflation=0.5, jobs=0.5, stress=0.0, inertia=0.65, rate_threshold=0.8),
        Archetype("stability", stress=0.5, valuation=0.04, purchases=0.8, rate_threshold=0.6),
        Archetype("sheet_sceptic", inflation=0.7, purchases=0.3, runoff=3.0, cushion=0.0, sheet_threshold=2.0),
        Archetype("markets", stress=0.5, runoff=1.0, cushion=1.5, sheet_threshold=2.0),
        Archetype("regional", district=0.5, rate_threshold=0.55),
    )
}

SEATS: Final[tuple[tuple[str, str], ...]] = (
    ("chair", "centrist"),
    ("vice_chair", "centrist"),
    ("new_york", "markets"),
    ("governor_prices", "hawk"),
    ("governor_jobs", "dove"),
    ("governor_banks", "stability"),
    ("governor_research", "rule_follower"),
    ("governor_payments", "centrist"),
    ("president_north", "regional"),
    ("president_south", "hawk"),
    ("president_west", "dove"),
    ("president_plains", "sheet_sceptic"),
)
"""Who votes, and of which school. The chair's vote is the player's decision."""


@dataclass(frozen=True, slots=True)
class Member:
    """One seat with its own weights, drawn around its school's from the level's seed."""

    seat: str
    school: Archetype
    inflation: float
    jobs: float
    natural: float
    tolerance: float  # times its school's thresholds
    seed: int

    @property
    def name(self) -> Message:
        """What the seat is called."""
        return message(f"seat-{self.seat.replace('_', '-')}")


def members(seed: int) -> tuple[Member, ...]:
    """The committee of a seed: everyone who plays the seed meets the same."""
    return tuple(_member(seat, ARCHETYPES[school], seed) for seat, school in SEATS)


def _member(seat: str, school: Archetype, seed: int) -> Member:
    drawn = [min(max(float(each), -1.5), 1.5) for each in keyed_normals(seed, 0, f"committee_{seat}", 4)]
    return Member(
        seat,
        school,
        inflation=school.inflation * (1.0 + 0.2 * drawn[0]),
        jobs=school.jobs * (1.0 + 0.2 * drawn[1]),
        natural=school.natural + 0.2 * drawn[2],
        tolerance=1.0 + 0.15 * drawn[3],
        seed=seed,
    )


def rate_terms(member: Member, bulletin: Bulletin) -> dict[str, float]:
    """What the seat's rule asks for before inertia, in percent, by cause; the terms add up to it."""

    def value(name: str) -> float:
        return bulletin.readings[name].value

    school, target = member.school, float(bulletin.nowcast.inflation_target[0])
    slack = value("unemployment") - value("natural_unemployment")
    if school.district:
        news = keyed_normals(member.seed, bulletin.nowcast.quarter, f"district_{member.seat}", 1)[0]
        slack += school.district * float(news)
    dear = max(value("equity_valuation") - DEAR_PCT, 0.0)
    return {
        "neutral": float(bulletin.nowcast.natural_rate[0]) + member.natural + target,
        "inflation": (1.0 + member.inflation) * (value("core_inflation_4q") - target),
        "jobs": -2.0 * member.jobs * (slack if slack > 0.0 else school.tight * slack),
        "valuation": school.valuation * dear,
        "stress": -school.stress * max(value("financial_stress") - CALM_STRESS, 0.0),
    }


def wanted_rate(member: Member, bulletin: Bulletin) -> float:
    """The midpoint that the seat would set, percent; not under the lower bound."""
    asked = sum(rate_terms(member, bulletin).values())
    inertia = member.school.inertia
    return max(inertia * _midpoint(bulletin.standing) + (1.0 - inertia) * asked, BASELINE.lower_bound)


def wanted_pace(member: Member, bulletin: Bulletin) -> float:
    """The balance-sheet pace that the seat would set, percent of GDP a year."""
    return SHEET_INERTIA * pace(bulletin.standing, bulletin) + (1.0 - SHEET_INERTIA) * _wish(member, bulletin)


def _wish(member: Member, bulletin: Bulletin) -> float:
    school = member.school
    below = max(BASELINE.lower_bound - sum(rate_terms(member, bulletin).values()), 0.0)
    stress = max(bulletin.readings["financial_stress"].value - SEVERE_STRESS, 0.0)
    need = school.purchases * (PURCHASES_PER_PP * below + PURCHASES_ON_STRESS * stress)
    if need > 0.0:
        return min(need, MOST_PURCHASES)
    return -school.runoff if _cushion(bulletin) > school.cushion else 0.0


def _cushion(bulletin: Bulletin) -> float:
    """Reserves over the staff's point of scarcity, percent of bank assets."""
    return bulletin.reserve_demand.here_share - bulletin.reserve_demand.scarce_share


def pace(decision: Decision, bulletin: Bulletin) -> float:
    """A decision's purchases of securities less its runoff caps, percent of GDP a year; bills are no stance."""
    programmes = (decision.treasuries, decision.mbs)
    monthly = sum(each.purchases_usd_bn - each.runoff_cap_usd_bn for each in programmes)
    return 100.0 * 12.0 * monthly / bulletin.readings["gdp_nominal_bn"].value


def _midpoint(decision: Decision) -> float:
    return decision.target_low_pct + RANGE_WIDTH_PCT / 2.0


def _nearest_low(midpoint: float) -> float:
    return max(round((midpoint - RANGE_WIDTH_PCT / 2.0) * 4.0) / 4.0, 0.0)


# --- before the meeting -------------------------------------------------------------------------------------------


def mood(seed: int, bulletin: Bulletin) -> tuple[SeatView, ...]:
    """Where each seat stands before the meeting, on the data of the bulletin."""
    return tuple(_view(member, bulletin) for member in members(seed))


def _view(member: Member, bulletin: Bulletin) -> SeatView:
    rate, standing = wanted_rate(member, bulletin), pace(bulletin.standing, bulletin)
    low = _nearest_low(rate)
    change = wanted_pace(member, bulletin) - standing
    return SeatView(
        seat=member.seat,
        name=member.name,
        school=member.school.title,
        wanted_rate_pct=rate,
        wanted_low_pct=low,
        leans=_side(low - bulletin.standing.target_low_pct, 1e-9),
        balance_sheet=_side(change, member.school.sheet_threshold / 2.0),
    )


def _side(difference: float, least: float) -> str:
    return "same" if abs(difference) <= least else "up" if difference > 0 else "down"


# --- the vote -----------------------------------------------------------------------------------------------------


def vote(seed: int, bulletin: Bulletin, decision: Decision) -> Vote:
    """The votes on a decision, on the data of the bulletin before it. The chair's is for."""
    stands = [_stand(member, bulletin, decision) for member in members(seed)]
    strengths = sorted((distance for _, distance in stands if distance > 1.0), reverse=True)
    bar = strengths[MOST_AGAINST] if len(strengths) > MOST_AGAINST else 1.0
    # Those who are near the chair fall in.
    return Vote(tuple(each if far > bar else Ballot(each.seat, each.name, each.school, True) for each, far in stands))


def _stand(member: Member, bulletin: Bulletin, decision: Decision) -> tuple[Ballot, float]:
    """The seat's objection and how far it lies beyond what the seat bears: over 1 it votes against."""
    school = member.school
    if member.seat == "chair":
        return Ballot(member.seat, member.name, school.title, True), 0.0
    wanted, decided = wanted_rate(member, bulletin), _midpoint(decision)
    low = _nearest_low(wanted)
    by_rate = abs(wanted - decided) / (school.rate_threshold * member.tolerance)
    if abs(low - decision.target_low_pct) < 1e-9:
        by_rate = 0.0  # it would have set the same range
    off = wanted_pace(member, bulletin) - pace(decision, bulletin)
    by_sheet = abs(off) / (school.sheet_threshold * member.tolerance)
    if by_rate >= by_sheet:
        reason = rate_reason(member, bulletin, decided)
        return Ballot(member.seat, member.name, school.title, False, reason, low), by_rate
    return Ballot(member.seat, member.name, school.title, False, sheet_reason(member, bulletin, off)), by_sheet


def rate_reason(member: Member, bulletin: Bulletin, decided: float) -> str:
    """The part of the seat's own rule that speaks most for its side of the difference."""
    inertia, terms = member.school.inertia, rate_terms(member, bulletin)
    parts = {name: (1.0 - inertia) * amount for name, amount in terms.items() if name != "neutral"}
    parts["neutral"] = (1.0 - inertia) * (terms["neutral"] - decided)
    parts["move"] = inertia * (_midpoint(bulletin.standing) - decided)
    side = 1.0 if wanted_rate(member, bulletin) > decided else -1.0
    strongest = max(parts, key=lambda name: side * parts[name])
    return f"dissent-{strongest}-{'higher' if side > 0 else 'lower'}"


def sheet_reason(member: Member, bulletin: Bulletin, off: float) -> str:
    """Why the seat objects to the balance sheet; ``off`` is its wanted pace less the decided one, percent of GDP."""
    if off < 0:
        return "dissent-sheet-smaller"
    thin = _cushion(bulletin) <= member.school.cushion and _wish(member, bulletin) <= 0.0
    return "dissent-reserves-thin" if thin else "dissent-sheet-larger"
