"""A seat with plausible, invented figures for nine quarters, for tests of the face without the economy."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import numpy as np

from cbgame.economy.calendar import quarter_name, quarter_number, weeks_of
from cbgame.economy.state import Books, State, Tape
from cbgame.game.briefing import developments
from cbgame.game.bulletin import (
    Announcement,
    BalanceSheet,
    Bulletin,
    Cause,
    Debrief,
    ObjectiveLoss,
    ObjectiveScore,
    Option,
    Path,
    Played,
    Preview,
    Reading,
    ReserveDemand,
    Score,
    Situation,
    Status,
    Truth,
    Week,
)
from cbgame.game.debrief import Progress, Report
from cbgame.game.debrief_story import story, unscored_story
from cbgame.game.headlines import headlines
from cbgame.game.level import Level
from cbgame.game.record import ENGINE, Record, level_hash
from cbgame.game.refusals import refusal
from cbgame.game.rerun import Replay
from cbgame.game.situation_report import squeeze_report
from cbgame.game.statement import statement
from cbgame.game.what_if import branched
from cbgame.policy.decision import Decision, problems_of, verify
from tests.desktop.sample_level import sample_level
from tests.desktop.sample_report import sample_report
from tests.validation.plays import played

QUANTILES = (0.05, 0.2, 0.5, 0.8, 0.95)
_Z = (-1.64, -0.84, 0.0, 0.84, 1.64)
SQUEEZE_QUARTER, SQUEEZE_WEEK = 7, 12  # 2019Q3, the week of 16 September
OPTIONS = (
    "overnight_repo",
    "term_repo",
    "cut_administered_rates",
    "resume_bill_purchases",
    "standing_facility",
    "wait",
)
SPREADS = {
    "policy_rate": 0.35,
    "core_inflation_4q": 0.3,
    "headline_inflation_4q": 0.5,
    "expected_inflation_long": 0.1,
    "unemployment": 0.3,
    "natural_unemployment": 0.05,
    "output_gap": 0.6,
    "yield_2y": 0.4,
    "yield_10y": 0.45,
    "term_premium_10y": 0.2,
    "mortgage_rate": 0.4,
    "credit_spread": 0.3,
    "equity_price": 7.0,
    "house_price": 3.0,
    "dollar": 2.5,
    "reserves_bn": 60.0,
    "sofr": 0.35,
}


def sample_truth(told: Debrief) -> Truth:
    """A debrief without its scores."""
    player, *ghosts = (Played(path.policy, path.series, path.decisions) for path in (told.player, *told.ghosts))
    losses = tuple(ObjectiveLoss(part.id, part.weight, part.loss) for part in told.player.score.objectives)
    tale = unscored_story(player, told.quarters, ("2019Q3", 240.0), (("2019Q3", "term_repo"),))
    return Truth(told.quarters, player, tuple(ghosts), losses, tale)


class SampleSeat:
    """Plays a smooth invented term; a repo squeeze comes in 2019Q3 unless a standing repo stands."""

    def __init__(self, level: Level | None = None, seed: int = 1) -> None:
        self._level = level or sample_level()
        self.seed = seed
        self._decisions: list[Decision] = []
        self._bulletins: list[Bulletin] = [self._bulletin(0, self._level.standing)]
        self._announced: Announcement | None = None
        first = self._bulletins[0]
        self._said = statement(first.decision, first.decision, first.readings)
        self._situation: Situation | None = None
        self._answered = False
        self.previewed: list[Decision] = []

    @property
    def level(self) -> Level:
        return self._level

    @property
    def bulletins(self) -> tuple[Bulletin, ...]:
        return tuple(self._bulletins)

    @property
    def announced(self) -> Announcement | None:
        return self._announced

    @property
    def situation(self) -> Situation | None:
        return self._situation

    @property
    def ended(self) -> bool:
        return len(self._bulletins) > self._level.quarters

    @property
    def standing(self) -> Decision:
        """What hold would be now."""
        return self._bulletins[-1].standing

    def record(self, claimed: bool = True) -> Record:
        """Enough of a record to be kept."""
        marks = tuple("closed" for _ in self._bulletins[1:])
        score = self.debrief().player.score.total if claimed and self.ended else None
        return Record(
            ENGINE, self._level.id, level_hash(self._level), self.seed, tuple(self._decisions), (), marks, score
        )

    def preview(self, decision: Decision) -> Preview:
        """A fan that leans with the rate."""
        self.previewed.append(decision)
        problems = problems_of(decision, self.standing, self._level.instruments)
        if problems:
            return Preview((), QUANTILES, {}, {}, tuple(map(refusal, problems)))
        first = quarter_number(self._bulletins[-1].quarter) + 1
        quarters = tuple(quarter_name(first + ahead) for ahead in range(12))
        bands = {name: self._fan(name, decision, spread) for name, spread in SPREADS.items()}
        return Preview(quarters, QUANTILES, bands, self._preview_reactions(decision))

    def decide(self, decision: Decision) -> Announcement:
        verify(decision, self.standing, self._level.instruments)
        self._decisions.append(decision)
        self._answered = False
        middle = {name: mid for name, (_, mid, _) in self._preview_reactions(decision).items()}
        bulletin = self._bulletins[-1]
        said = statement(decision, bulletin.decision, bulletin.readings)
        self._announced = Announcement(
            len(self._decisions) - 1,
            self._deciding(),
            decision,
            middle,
            self._priced(),
            said,
            self._said,
            headlines(decision, bulletin.standing, middle, self._priced()),
        )
        self._said = said
        return self._announced

    def reply(self, answer: str) -> Announcement:
        raise ValueError(f"{answer!r} is not offered: nobody asks")

    def proceed(self) -> Situation | Bulletin:
        if self._announced is None:
            raise ValueError("nothing is announced")
        if self._situation is not None:
            raise ValueError("an emergency waits for an answer")
        decision = self._decisions[-1]
        index = len(self._bulletins)
        if index == SQUEEZE_QUARTER + 1 and not decision.standing_repo and not self._answered:
            self._situation = self._squeeze(index, decision)
            return self._situation
        self._bulletins.append(self._bulletin(index, decision))
        self._announced = None
        return self._bulletins[-1]

    def answer(self, option: str) -> None:
        if self._situation is None or option not in OPTIONS:
            raise ValueError(f"{option!r} is not offered")
        self._situation, self._answered = None, True

    def truth(self) -> Truth:
        """The debrief without its scores."""
        return sample_truth(self.debrief())

    def debrief(self, progress: Progress = lambda share: None) -> Debrief:
        quarters = tuple(bulletin.quarter for bulletin in self._bulletins[1:])
        ghosts = tuple(self._path(policy, bend) for policy, bend in (("hold", 0.4), ("taylor", -0.3), ("history", 0.1)))
        player = self._path("player", 0.0)
        return Debrief(
            quarters, player, ghosts, story(player, ghosts, quarters, ("2019Q3", 240.0), (("2019Q3", "term_repo"),))
        )

    def report(self, progress: Progress = lambda share: None) -> Report:
        """A real term's report: the face doesn't care whose it is."""
        progress(0.5)
        made = sample_report()
        progress(1.0)
        return made

    def what_if(self, quarter: int, decision: Decision) -> Path:
        """A branch of the real term."""
        return branched(Replay.of(played("history", 1)), quarter, decision)

    def _deciding(self) -> str:
        return quarter_name(quarter_number(self._level.start_quarter) + len(self._bulletins) - 1)

    def _priced(self) -> float:
        return self._bulletins[-1].market_path[0]

    def _reading(self, name: str) -> float:
        return self._bulletins[-1].readings[name].value

    def _fan(self, name: str, decision: Decision, spread: float) -> tuple[tuple[float, ...], ...]:
        move = decision.target_low_pct - self.standing.target_low_pct
        now = self._reading(name)
        drift = _LEANS.get(name, 0.0) * (move + _promised(decision))
        middle = [now + drift * (1 - math.exp(-(ahead + 1) / 3)) for ahead in range(12)]
        width = [spread * math.sqrt((ahead + 1) / 4) for ahead in range(12)]
        return tuple(tuple(mid + z * wide for mid, wide in zip(middle, width, strict=True)) for z in _Z)

    def _preview_reactions(self, decision: Decision) -> dict[str, tuple[float, float, float]]:
        surprise = (decision.target_low_pct + 0.125 - self._priced() + _promised(decision)) * 100
        stock = (
            decision.treasuries.purchases_usd_bn + decision.mbs.purchases_usd_bn + 0.2 * decision.bill_purchases_usd_bn
        )
        middles = {
            "yield_2y": 0.7 * surprise,
            "yield_10y": 0.35 * surprise - 0.1 * stock,
            "mortgage_rate": 0.3 * surprise - 0.12 * stock,
            "breakeven": -0.1 * surprise,
            "equity_price": -0.03 * surprise + 0.01 * stock,
            "dollar": 0.02 * surprise,
        }
        return {name: (mid - abs(mid) * 0.4 - 0.3, mid, mid + abs(mid) * 0.4 + 0.3) for name, mid in middles.items()}

    def _squeeze(self, index: int, decision: Decision) -> Situation:
        tape = self._weeks(index, decision)[:SQUEEZE_WEEK]
        report = squeeze_report(tape[-1], tape, _demand(_figures(index, decision)))
        options = tuple(Option(option) for option in OPTIONS)
        return Situation(index - 1, self._deciding(), "repo_squeeze", SQUEEZE_WEEK, report, options, "wait", tape)

    def _bulletin(self, index: int, decision: Decision) -> Bulletin:
        number = quarter_number(self._level.start_quarter) - 1 + index
        values = _figures(index, decision)
        earlier = {
            "core_inflation_4q": {quarter_name(number - 1): Reading(values["core_inflation_4q"] - 0.1, Status.REVISED)}
        }
        last = index == self._level.quarters
        held = decision.held() if index else decision
        weeks = self._weeks(index, decision) if index else ()
        readings = {name: Reading(value, _STATUS.get(name, Status.FINAL)) for name, value in values.items()}
        before = self._bulletins[-1].readings if index else None
        return Bulletin(
            index=index,
            quarter=quarter_name(number),
            deciding=None if last else quarter_name(number + 1),
            readings=readings,
            revisions=earlier,
            decision=decision,
            standing=held,
            weeks=weeks,
            balance_sheet=_sheet(values),
            causes=_causes(),
            developments=developments(readings, before, weeks, decision, held, _demand(values), 2.0),
            market_path=tuple(held.target_low_pct + 0.125 + 0.12 * min(ahead, 6) for ahead in range(12)),
            reserve_demand=_demand(values),
            gauges=_gauges(index),
            nowcast=_nowcast(number),
        )

    def _weeks(self, index: int, decision: Decision) -> tuple[Week, ...]:
        number = quarter_number(self._level.start_quarter) - 1 + index
        return tuple(_week(calendar, index, decision) for calendar in weeks_of(number))

    def _path(self, policy: str, bend: float) -> Path:
        quarters = range(1, self._level.quarters + 1)
        names = ("policy_rate", "unemployment", "core_inflation_4q", "sofr_iorb_max_bp", "reserves_bn")
        series = {
            name: tuple(_figures(q, self._level.standing)[name] * (1 + bend * q / 40) for q in quarters)
            for name in names
        }
        return Path(policy, series, tuple(self._decisions), _score(620 - 200 * abs(bend)))


_STATUS = {"core_inflation_4q": Status.FLASH, "unemployment": Status.FLASH, "output_gap": Status.FLASH}
_LEANS = {
    "policy_rate": 1.0,
    "core_inflation_4q": -0.15,
    "headline_inflation_4q": -0.15,
    "unemployment": 0.3,
    "output_gap": -0.5,
    "yield_2y": 0.8,
    "yield_10y": 0.4,
    "mortgage_rate": 0.4,
    "equity_price": -4.0,
    "house_price": -2.0,
    "dollar": 2.0,
    "sofr": 1.0,
    "credit_spread": 0.1,
}


def _promised(decision: Decision) -> float:
    return {"raise": 0.1, "lower": -0.1}.get(decision.guidance.kind.value, 0.0) * decision.guidance.quarters


def _figures(index: int, decision: Decision) -> dict[str, float]:
    swing = math.sin(index / 2.5)
    rate = decision.target_low_pct + 0.125
    reserves = 2_200 - 95 * index + 3 * decision.bill_purchases_usd_bn
    return {
        "policy_rate": rate,
        "output_gap": 0.2 + 0.2 * swing,
        "unemployment": 4.3 - 0.08 * index,
        "natural_unemployment": 4.6 - 0.02 * index,
        "core_inflation": 1.6 + 0.3 * swing,
        "core_inflation_4q": 1.6 + 0.25 * swing,
        "headline_inflation_4q": 1.8 + 0.35 * swing,
        "expected_inflation_long": 2.0 + 0.02 * swing,
        "yield_2y": rate + 0.3,
        "yield_10y": 2.3 + 0.4 * swing,
        "term_premium_10y": -0.3 - 0.05 * index,
        "mortgage_rate": 3.9 + 0.4 * swing,
        "credit_spread": 2.0 - 0.1 * swing,
        "equity_price": 100 + 3.0 * index,
        "equity_valuation": 5 + index,
        "house_price": 100 + 1.2 * index,
        "dollar": 100 + 2 * swing,
        "gdp_growth": 2.4 + 0.8 * swing,
        "gdp_nominal_bn": 19_600 + 220 * index,
        "total_assets_bn": 4_450 - 70 * index,
        "treasuries_bn": 2_465 - 45 * index,
        "mbs_bn": 1_770 - 25 * index,
        "reserves_bn": reserves,
        "on_rrp_bn": max(5.0, 150 - 18 * index),
        "treasury_account_bn": 180 + 15 * index,
        "currency_bn": 1_550 + 18 * index,
        "bank_assets_bn": 16_000 + 120 * index,
        "sofr": rate + 0.02 * index,
        "effr": rate + 0.01 * index,
        "iorb": decision.iorb_pct,
        "sofr_iorb_bp": -8 + 2.5 * index,
        "sofr_iorb_max_bp": 2 + 4.0 * index**1.5,
        "control_loss_bp_days": 0.0,
        "control_loss_days": 0.0,
        "remittances_bn": 19 - index,
        "deferred_asset_bn": 0.0,
        "unrealised_loss_bn": 20 + 10 * swing,
        "credibility": 0.8,
        "anchoring": 0.85,
        "financial_stress": max(0.0, 0.3 + 0.2 * swing),
        "top10_wealth_share": 70.0,
    }


def _week(calendar: Any, index: int, decision: Decision) -> Week:
    wave = 4 * ("tax_date" in calendar.marks) + 6 * ("quarter_end" in calendar.marks) + math.sin(calendar.number)
    squeezed = index == SQUEEZE_QUARTER + 1 and calendar.number == SQUEEZE_WEEK and not decision.standing_repo
    mean = -9 + 2.2 * index + wave * (0.5 + index / 6) + 60 * squeezed
    worst = mean + 3 + abs(wave) + 240 * squeezed
    standing = decision.standing_repo_pct
    return Week(
        number=calendar.number,
        monday=calendar.monday.isoformat(),
        sofr=decision.iorb_pct + mean / 100,
        effr=decision.iorb_pct - 0.06 + 0.01 * index + squeezed * 0.15,
        iorb=decision.iorb_pct,
        on_rrp_rate=decision.on_rrp_pct,
        target_low=decision.target_low_pct,
        target_high=decision.target_high_pct,
        standing_repo_rate=standing,
        sofr_iorb_bp=mean,
        sofr_iorb_max_bp=worst,
        reserves_bn=2_240 - 95 * index - 7 * calendar.number - 8 * wave,
        on_rrp_bn=max(4.0, 150 - 18 * index),
        treasury_account_bn=180 + 15 * index + 9 * wave,
        repo_bn=0.0,
        bank_assets_bn=16_000 + 120 * index,
        marks=calendar.marks + (("emergency",) if squeezed else ()),
    )


def _sheet(values: Mapping[str, float]) -> BalanceSheet:
    shares = {
        "bills": 0.0,
        "treasuries_to_1y": 0.14,
        "treasuries_1_to_5y": 0.49,
        "treasuries_5_to_10y": 0.12,
        "treasuries_over_10y": 0.25,
    }
    assets = {name: share * values["treasuries_bn"] for name, share in shares.items()}
    assets |= {"mbs": values["mbs_bn"], "repo": 0.0, "loans": 0.0, "other": 200.0}
    owed = {
        "currency": "currency_bn",
        "reserves": "reserves_bn",
        "on_rrp": "on_rrp_bn",
        "treasury_account": "treasury_account_bn",
    }
    liabilities = {name: values[variable] for name, variable in owed.items()} | {"capital": 41.0}
    liabilities["other"] = sum(assets.values()) - sum(liabilities.values())
    return BalanceSheet(assets, liabilities)


def _demand(values: Mapping[str, float]) -> ReserveDemand:
    shares = tuple(5 + 0.25 * step for step in range(45))
    spreads = tuple(-10 + 60 * math.exp(-(share - 5) / 1.6) for share in shares)
    here = values["reserves_bn"] / values["bank_assets_bn"] * 100
    return ReserveDemand(shares, spreads, here, -10 + 60 * math.exp(-(here - 5) / 1.6), 8.5, 0.8)


def _causes() -> dict[str, tuple[Cause, ...]]:
    def made(**amounts: float) -> tuple[Cause, ...]:
        return tuple(Cause(id, amount) for id, amount in amounts.items())

    return {
        "core_inflation_4q": made(supply=0.12, slack=-0.05, expectations=0.02),
        "unemployment": made(labour_shock=-0.1, okun=0.04, inertia=0.02),
        "output_gap": made(real_long_rate=-0.3, demand_shock=0.12, inertia=-0.04),
        "yield_10y": made(policy_expected=0.08, guidance=0.1, balance_sheet=0.04, term_premium_shock=-0.15),
        "sofr_iorb_bp": made(scarcity=3.0, calendar=1.5, measurement=-1.0),
    }


def _gauges(index: int) -> dict[str, float]:
    return {
        "inflation": 0.8 + 0.05 * math.sin(index),
        "jobs": 0.9,
        "stability": 0.75,
        "market_control": max(0.2, 1 - 0.09 * index),
        "credibility": 0.8,
    }


def _score(total: float) -> Score:
    weights = {"inflation": 0.25, "jobs": 0.25, "market_control": 0.3, "stability": 0.1, "churn": 0.1}
    parts = tuple(ObjectiveScore(name, weight, 0.4, total * weight) for name, weight in weights.items())
    return Score(total, parts, "bronze" if total >= 520 else None)


def _nowcast(number: int) -> State:
    zero = np.zeros(1)
    parts: dict[str, Any] = {item.name: zero for item in fields(State)}
    parts |= {
        "quarter": number,
        "books": Books(*(zero for _ in fields(Books))),
        "tape": Tape.empty(np.zeros(1)),
        "constants": {},
    }
    return State(**parts)
