"""Crises: no odds without drivers, odds that rise with each, effects where they belong, and instruments that help."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy import crises
from cbgame.economy.credit import credit_spread, lender_of_last_resort, municipal_spread, opening_stress
from cbgame.economy.crises import CHANCE, Events
from cbgame.economy.luck import CHANCES, QUARTERLY, Draws, FastLuck, NoLuck
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.sectors import CRISES, MARKET_MADE, OUTSIDE, STATE_DRIVEN
from cbgame.economy.stance import Stance
from cbgame.economy.state import State
from tests.economy.worlds import NEUTRAL, calm_run, nothing, plain, programme, with_sector

NONE = np.zeros(1)


def odds_at(state: State, stress: float = 0.0, tantrum: float = 0.0, p: Parameters = P) -> dict[str, float]:
    first = crises.first_round_odds(state, p)
    second = crises.second_round_odds(state, np.array([stress]), np.array([tantrum]), p)
    return {name: float(odds[0]) for name, odds in (first | second).items()}


@st.composite
def states(draw: st.DrawFn) -> tuple[State, float]:
    """Any state a crisis may hang on, and the stress of its quarter."""
    (start,) = calm_run(0)

    def one(low: float, high: float) -> np.ndarray:
        return np.array([draw(st.floats(low, high))])

    state = start.with_changes(
        house_deviation=one(-40, 60), house_growth=one(-25, 30), equity_valuation=one(-70, 110),
        anchoring=one(0, 1), core_inflation=np.full((4, 1), draw(st.floats(-6, 20))), yield_10y=one(-1, 20),
        yield_10y_lag=one(-1, 20), policy_rate=one(0, 20),
        banks=replace(start.banks, leverage=one(-1.5, 3), capital=one(3, 14), unrealised_losses=one(-10, 20),
                      deposit_rate=one(0, 10), uninsured_share=one(0, 80)),
        nonbanks=replace(start.nonbanks, basis_leverage=one(0, 3), dealer_room=one(0.1, 1.2)),
        abroad=replace(start.abroad, flows=one(-3, 4)),
        politics=replace(start.politics, pressure=one(0, 4)),
    )  # fmt: skip
    return state, draw(st.floats(0, 11))


# What must all be the case for a crisis to have odds at all.
def needed(state: State, stress: float) -> dict[str, bool]:
    banks, risen = state.banks, float((state.yield_10y - state.yield_10y_lag)[0])
    dear = float((state.core_inflation_4q - state.inflation_target)[0])
    return {
        "credit_crunch": bool(
            state.house_deviation[0] > 0 or banks.leverage[0] > 0 or banks.capital[0] < P.capital_target
        ),
        "equity_crash": bool(state.equity_valuation[0] > P.equity_crash_threshold),
        "housing_bust": bool(state.house_deviation[0] > P.housing_bust_threshold),
        "bank_run": bool(
            banks.unrealised_losses[0] > 0
            and banks.uninsured_share[0] > 0
            and state.policy_rate[0] > banks.deposit_rate[0]
        ),
        "dash_for_cash": stress > P.dash_threshold,
        "leverage_spiral": risen > P.spiral_threshold,
        "currency_shock": bool(state.abroad.flows[0] > 0 and risen > 0),
        "de_anchoring": bool(state.anchoring[0] < P.loose_anchor and dear > 1.0),
        "political_attack": bool(state.politics.pressure[0] > P.attack_threshold),
    }


@given(states())
def test_odds_are_zero_where_the_drivers_are_absent(drawn: tuple[State, float]) -> None:
    state, stress = drawn
    odds, drivers = odds_at(state, stress), needed(state, stress)
    assert set(drivers) == set(STATE_DRIVEN)
    for name in STATE_DRIVEN:
        assert odds[name] >= 0.0, name
        if not drivers[name]:
            assert odds[name] == 0.0, name


def test_a_calm_economy_breeds_no_crisis_of_its_own_however_unlucky() -> None:
    """Every chance drawn as badly as can be: what the state does not breed does not come."""
    (start,) = calm_run(0)
    worst = {name: np.full(1, -8.0 if name in CHANCES else 0.0) for name in QUARTERLY}
    state = advance(start, plain(), Draws(worst, NoLuck(1).draws(1).weeks))
    came = {name for name in CRISES if state.crises.size_of(name)[0] > 0.0}
    assert came & set(OUTSIDE) == set(OUTSIDE)
    assert {"credit_crunch", "equity_crash", "housing_bust", "bank_run", "leverage_spiral", "currency_shock",
            "de_anchoring", "political_attack"} & came == set()  # fmt: skip
    quiet = P.with_values(dict.fromkeys(("foreign_crisis_odds", "supply_event_odds", "war_odds", "pandemic_odds"), 0.0))
    alone = advance(start, plain(), Draws(worst, NoLuck(1).draws(1).weeks), quiet)
    assert (alone.crises.size == 0.0).all()


(BASE,) = calm_run(0)
FRAGILE = with_sector(
    BASE.with_changes(policy_rate=np.array([5.0])), "banks", unrealised_losses=4.0, uninsured_share=45.0,
    deposit_rate=1.0,
)  # fmt: skip
LOOSE = BASE.with_changes(anchoring=np.array([0.3]), core_inflation=np.full((4, 1), 6.0))

# crisis -> (a state in which it has odds, the same with one driver stronger...)
WORSE = {
    "houses bust": ("housing_bust", BASE.with_changes(house_deviation=np.array([10.0])),
                    {"house_deviation": 20.0, "house_growth": -4.0}),
    "a crunch": ("credit_crunch", with_sector(BASE, "banks", leverage=0.5),
                 {"house_deviation": 20.0, "banks.leverage": 1.5, "banks.capital": 7.0}),
    "a crash": ("equity_crash", BASE.with_changes(equity_valuation=np.array([20.0])), {"equity_valuation": 50.0}),
    "an anchor lost": ("de_anchoring", LOOSE, {"anchoring": 0.1}),
    "an attack": ("political_attack", with_sector(BASE, "politics", pressure=1.5), {"politics.pressure": 2.5}),
    "a run": ("bank_run", FRAGILE, {"banks.unrealised_losses": 6.0, "banks.uninsured_share": 60.0,
                                    "banks.deposit_rate": 0.0, "banks.capital": 7.0, "policy_rate": 6.0}),
    "a dash": ("dash_for_cash", BASE, {"nonbanks.basis_leverage": 2.0, "nonbanks.dealer_room": 0.5}),
    "a spiral": ("leverage_spiral", BASE.with_changes(yield_10y_lag=BASE.yield_10y - 1.2),
                 {"yield_10y": float(BASE.yield_10y[0]) + 0.5}),
    "a stop": ("currency_shock",
               with_sector(BASE.with_changes(yield_10y_lag=BASE.yield_10y - 0.8), "abroad", flows=1.0),
               {"abroad.flows": 2.0, "yield_10y": float(BASE.yield_10y[0]) + 0.5}),
}  # fmt: skip


@pytest.mark.parametrize("case", WORSE)
def test_odds_rise_with_each_driver(case: str) -> None:
    name, state, drivers = WORSE[case]
    here = odds_at(state, stress=3.0)[name]
    assert here > 0.0
    for driver, value in drivers.items():
        sector, _, item = driver.rpartition(".")
        worse = with_sector(state, sector, **{item: value}) if sector else state.with_changes(
            **{item: np.array([value])}
        )  # fmt: skip
        assert odds_at(worse, stress=3.0)[name] > here, driver


ODDS_OF = {
    "credit_crunch": "credit_crunch_odds", "equity_crash": "equity_crash_odds", "housing_bust": "housing_bust_odds",
    "de_anchoring": "de_anchoring_odds", "political_attack": "attack_odds", "bank_run": "bank_run_odds",
    "dash_for_cash": "dash_odds", "leverage_spiral": "spiral_odds", "currency_shock": "currency_shock_odds",
}  # fmt: skip


@pytest.mark.parametrize("case", WORSE)
def test_each_can_be_switched_off(case: str) -> None:
    name, state, _ = WORSE[case]
    assert odds_at(state, stress=3.0, p=P.with_values({ODDS_OF[name]: 0.0}))[name] == 0.0


def test_stress_and_a_tantrum_bring_the_second_round() -> None:
    assert odds_at(BASE, stress=5.0)["dash_for_cash"] > odds_at(BASE, stress=2.0)["dash_for_cash"] > 0.0
    flown = with_sector(BASE, "abroad", flows=2.0)
    assert odds_at(flown, tantrum=1.0)["currency_shock"] > odds_at(flown)["currency_shock"] == 0.0
    assert odds_at(BASE, tantrum=1.5)["leverage_spiral"] > odds_at(BASE)["leverage_spiral"] == 0.0
    geared = P.with_values({"pension_exposure": 0.6})
    assert odds_at(BASE, tantrum=1.5, p=geared)["leverage_spiral"] > odds_at(BASE, tantrum=1.5)["leverage_spiral"]


# --- chances -----------------------------------------------------------------------------------------------------


def test_each_crisis_has_a_stream_of_its_own_that_decides() -> None:
    assert len(set(CHANCE.values())) == len(CHANCE) == len(CRISES) - len(MARKET_MADE)
    assert set(CHANCE.values()) <= set(CHANCES)


@pytest.mark.parametrize("case", WORSE)
def test_crises_come_at_their_odds(case: str) -> None:
    paths = 40_000
    name, state, _ = WORSE[case]
    draws = FastLuck(6, paths).draws(1)
    odds = odds_at(state, stress=3.0)[name]
    rounds = (crises.first_round(state, P, draws)[1], crises.second_round(state, np.array([3.0]), NONE, P, draws)[1])
    came = (rounds[0] | rounds[1])[name] > 0.0
    highest = min(odds, crises.HIGHEST_ODDS)
    assert came.mean() == pytest.approx(highest, abs=4.0 * np.sqrt(highest * (1.0 - highest) / paths))


def test_the_same_luck_decides_whatever_the_player_does() -> None:
    """Crises from outside come to all policies alike; the state's own come wherever odds have risen to the draw."""
    paths = 4_000
    (start,) = calm_run(0)
    dear = start.with_changes(house_deviation=np.array([8.0]), house_growth=np.array([0.0]))
    dearer = dear.with_changes(house_deviation=np.array([20.0]))
    draws = FastLuck(7, paths).draws(1)
    low, high = crises.first_round(dear, P, draws)[1], crises.first_round(dearer, P, draws)[1]
    for name in OUTSIDE:
        assert np.array_equal(low[name], high[name]), name
    for name in ("housing_bust", "credit_crunch"):
        came = low[name] > 0.0
        assert (high[name][came] == low[name][came]).all(), name  # none is spared by higher odds, none changes size
        assert (high[name] > 0.0).sum() > came.sum(), name


def test_an_event_drawn_twice_is_the_same_event() -> None:
    state, draws = FRAGILE, FastLuck(7, 50).draws(1)
    one, two = (crises.second_round(state, np.array([4.0]), NONE, P, draws) for _ in range(2))
    for name in one[1]:
        assert np.array_equal(one[1][name], two[1][name])


# --- what they do ------------------------------------------------------------------------------------------------


def events(**sizes: float) -> Events:
    none = {name: np.zeros(1) for name in CRISES}
    return Events({}, none | {name: np.array([size]) for name, size in sizes.items()})


STRESSING = {
    "credit_crunch": 2.0, "foreign_crisis": 0.7, "equity_crash": 25.0, "housing_bust": 7.0, "war": 40.0,
    "pandemic": 8.0, "political_attack": 0.2,
}  # fmt: skip


@pytest.mark.parametrize("name", STRESSING)
def test_crises_of_the_first_round_stress_markets(name: str) -> None:
    assert crises.stress_added(events(**{name: STRESSING[name]}), P)[0] > 0.2
    assert crises.stress_added(events(), P)[0] == 0.0


@pytest.mark.parametrize("name", ["bank_run", "currency_shock", "dash_for_cash", "leverage_spiral"])
def test_the_second_round_adds_to_it(name: str) -> None:
    assert crises.stress_followed(events(**{name: 2.0}), P)[0] > 0.2
    assert crises.stress_followed(events(), P)[0] == 0.0


def struck(name: str, start: State, stance: Stance | None = None) -> tuple[State, State]:
    """The quarter with a crisis drawn for certain, and without it."""
    calm = nothing()
    hit = replace(calm, quarter={**calm.quarter, CHANCE[name]: np.full(1, -8.0)})
    chosen = stance or plain(float(start.policy_rate[0]))
    after = advance(start, chosen, hit)
    assert after.crises.size_of(name)[0] > 0.0, name
    return after, advance(start, chosen, calm)


def test_a_crash_takes_equity_down() -> None:
    dear = BASE.with_changes(equity_valuation=np.array([40.0]), equity_valuation_lag=np.array([40.0]))
    hit, calm = struck("equity_crash", dear)
    assert -35.0 < 100.0 * np.log(hit.equity_price / calm.equity_price)[0] < -12.0


def test_a_bust_turns_house_prices() -> None:
    hit, calm = struck("housing_bust", BASE.with_changes(house_deviation=np.array([20.0])))
    assert (hit.house_growth - calm.house_growth)[0] < -5.0


def test_a_lost_anchor_lets_expectations_go() -> None:
    hit, calm = struck("de_anchoring", LOOSE)
    assert (hit.expected_inflation_long - calm.expected_inflation_long)[0] == pytest.approx(P.de_anchoring_jump)


def test_an_attack_takes_independence() -> None:
    hit, calm = struck("political_attack", with_sector(BASE, "politics", pressure=2.0))
    assert (hit.politics.independence - calm.politics.independence)[0] == pytest.approx(-P.attack_size)


def test_a_run_and_a_crunch_widen_spreads_and_cut_lending() -> None:
    for name, start in (("bank_run", FRAGILE), ("credit_crunch", with_sector(BASE, "banks", leverage=1.0))):
        hit, calm = struck(name, start)
        assert hit.financial_stress[0] > calm.financial_stress[0] + 1.0
        assert hit.credit_spread[0] > calm.credit_spread[0] + 0.05
        assert hit.banks.credit_supply[0] < calm.banks.credit_supply[0] - 0.1


def test_a_dash_breaks_the_treasury_market_and_unwinds_the_trade() -> None:
    stressed = BASE.with_changes(financial_stress=np.array([5.0]))
    hit, calm = struck("dash_for_cash", stressed)
    assert hit.nonbanks.dysfunction[0] > 1.0
    assert calm.nonbanks.dysfunction[0] == 0.0
    assert hit.nonbanks.basis_leverage[0] < calm.nonbanks.basis_leverage[0] - 0.2
    assert hit.term_premium_10y[0] > calm.term_premium_10y[0] + 0.3


def test_a_spiral_is_worse_where_pensions_are_geared() -> None:
    """Gilts in September 2022: exposure 0.6 against a tenth in the United States."""
    sizes = {
        share: crises.second_round(
            BASE.with_changes(yield_10y_lag=BASE.yield_10y - 2.0), NONE, NONE,
            P.with_values({"pension_exposure": share}),
            replace(nothing(), quarter={**nothing().quarter, "leverage_spiral": np.full(1, -8.0)}),
        )[1]["leverage_spiral"][0]
        for share in (0.1, 0.6)
    }  # fmt: skip
    assert sizes[0.6] == pytest.approx(6.0 * sizes[0.1])


def test_shocks_from_outside_go_where_they_belong() -> None:
    war, calm = struck("war", BASE)
    assert (war.oil - calm.oil)[0] == pytest.approx(P.war_size)
    costs, _ = struck("supply_shock", BASE)
    assert costs.supply_pressure[0] == pytest.approx(P.supply_event_size)
    shut, _ = struck("pandemic", BASE)
    assert (shut.output_gap - calm.output_gap)[0] == pytest.approx(-P.pandemic_size, rel=0.1)
    assert shut.unemployment[0] > calm.unemployment[0] + 3.0
    abroad, _ = struck("foreign_crisis", BASE)
    assert (abroad.financial_stress - calm.financial_stress)[0] == pytest.approx(P.foreign_crisis_size)


def test_a_squeeze_and_a_tantrum_are_noted_by_what_markets_did() -> None:
    noted = events()
    noted.note_market_made(np.array([crises.SQUEEZE_BP + 1.0]), np.array([crises.TANTRUM_PP + 0.1]))
    assert noted.size["repo_squeeze"][0] == crises.SQUEEZE_BP + 1.0
    assert noted.size["taper_tantrum"][0] == pytest.approx(crises.TANTRUM_PP + 0.1)
    noted.note_market_made(np.array([crises.SQUEEZE_BP]), np.array([crises.TANTRUM_PP]))
    assert (noted.size["repo_squeeze"][0], noted.size["taper_tantrum"][0]) == (0.0, 0.0)


# --- what helps --------------------------------------------------------------------------------------------------

PANIC = BASE.with_changes(financial_stress=np.array([5.0]))


def relief(lent: float = 0.0, **stance: float) -> float:
    return float(lender_of_last_resort(BASE, plain(NEUTRAL, 1, **stance), np.array([lent]), P)[0])


def test_a_lender_of_last_resort_relieves_by_what_is_lent_offered_and_swapped() -> None:
    gdp = float(BASE.gdp_nominal[0])
    assert relief() == 0.0
    assert 0.0 < relief(0.01 * gdp) < relief(0.05 * gdp) < 1.0
    assert relief(0.05 * gdp) == pytest.approx(1.0 - np.exp(-5.0 / P.relief_scale))
    assert 0.0 < relief(emergency_lending=0.05 * gdp) < relief(0.05 * gdp)
    assert relief(credit_backstop=0.05 * gdp) == relief(emergency_lending=0.05 * gdp)
    assert relief(swap_lines=1.0) > 0.3


def test_relief_makes_stress_fade_faster_and_can_be_switched_off() -> None:
    def left(share: float, p: Parameters = P) -> float:
        return float(opening_stress(PANIC, NONE, NONE, np.array([share]), p, nothing())[0])

    assert left(1.0) == pytest.approx(5.0 * (P.stress_lag - P.relief_gain))
    assert left(0.0) == pytest.approx(5.0 * P.stress_lag)
    assert left(1.0, P.with_values({"relief_gain": 0.0})) == left(0.0)


def test_help_shortens_a_crisis() -> None:
    gdp = float(BASE.gdp_nominal[0])
    helped = plain(emergency_lending=0.06 * gdp, swap_lines=1.0, credit_backstop=0.035 * gdp)
    alone, lent = calm_run(6, start=PANIC), calm_run(6, helped, start=PANIC)
    assert lent[2].financial_stress[0] < 0.7 * alone[2].financial_stress[0]
    assert lent[2].credit_spread[0] < alone[2].credit_spread[0]
    assert lent[6].output_gap[0] > alone[6].output_gap[0] + 0.1


def test_a_backstop_takes_stress_out_of_spreads_by_being_there() -> None:
    """March 2020: spreads fell on the announcement, before a bond was bought."""
    gdp, stress = float(BASE.gdp_nominal[0]), np.array([5.0])
    backed = plain(credit_backstop=P.backstop_unit / 100.0 * gdp)

    def spreads(stance: Stance, p: Parameters = P) -> tuple[float, float]:
        corporate = credit_spread(BASE, NONE, stress, stance, p, nothing())
        return float(corporate[0]), float(municipal_spread(BASE, stress, stance, p, nothing())[0])

    for with_it, without in zip(spreads(backed), spreads(plain()), strict=True):
        assert with_it < without - 0.1
    off = P.with_values({"spread_on_backstop": 0.0})
    assert spreads(backed, off) == spreads(plain(), off)


def test_purchases_mend_a_broken_treasury_market() -> None:
    broken = with_sector(BASE, "nonbanks", dysfunction=2.0)
    buying = plain()
    buying.treasuries = programme(purchases=300.0)
    mended, left = calm_run(1, buying, start=broken)[-1], calm_run(1, start=broken)[-1]
    assert mended.nonbanks.dysfunction[0] < 0.3 * left.nonbanks.dysfunction[0]
    assert mended.terms["term_premium_10y"]["functioning"][0] < left.terms["term_premium_10y"]["functioning"][0]
