"""Each kind of emergency: bred by its state, never without it, and every answer does through the model what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from cbgame.economy.baseline import baseline_state
from cbgame.economy.calendar import WEEKS
from cbgame.economy.crises import CHANCE
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import BASELINE
from cbgame.economy.quarter import Quarter, close_quarter, open_quarter, run_weeks
from cbgame.economy.sectors import OUTSIDE
from cbgame.economy.state import State
from cbgame.files.catalogues import load_catalogue
from cbgame.game import emergencies
from cbgame.game.bulletin import Bulletin, Situation
from cbgame.game.emergencies import FAMILIES, MOST_A_QUARTER, OPTIONS, REPO_SQUEEZE, RESPONSES, Hand, in_order
from cbgame.game.emergency_families import STRIKING, weights
from cbgame.game.level import LANGUAGES
from cbgame.game.level_luck import TermLuck
from cbgame.game.record import Record
from cbgame.game.term import Term
from cbgame.game.warnings import nearness, signs
from cbgame.policy.decision import Decision, Instruments, Programme, may
from cbgame.policy.decisions import Decisions
from cbgame.policy.stances import stances_of
from tests.economy.worlds import nothing, spike_level

P = BASELINE
EVERYTHING = Instruments(
    corporate_purchases=True, municipal_purchases=True, credit_backstop=True, emergency_lending=True, swap_lines=True,
    discount_window=True, purchases_max_usd_bn=1000.0,
)  # fmt: skip
WORDS = Instruments(
    purchases=False, runoff=False, bill_purchases=False, administered_rates=False, standing_repo=False,
    temporary_repo=False, guidance=False, largest_move_bp=0,
)  # fmt: skip
LOW, BUYING = 3.0, Programme(purchases_usd_bn=85.0, purchases_step_usd_bn=-10.0)
CALM = Decision(target_low_pct=LOW, iorb_offset_bp=15, treasuries=BUYING)


def at_rest(**changes: Any) -> State:
    """The baseline with its rate where CALM holds it, and some parts changed."""
    state = baseline_state(1, P)
    return state.with_changes(credibility=np.ones(1), **changes)


def one(value: float) -> Any:
    return np.array([value])


def bred(family: str) -> State:
    """A state in which the family's drivers are strong."""
    state = at_rest()
    banks, inflation = state.banks, np.full((4, 1), 6.0)
    states: dict[str, Callable[[], State]] = {
        "credit_crunch": lambda: at_rest(banks=replace(banks, leverage=one(1.5), capital=one(6.0))),
        "equity_crash": lambda: at_rest(equity_valuation=one(40.0)),
        "housing_bust": lambda: at_rest(house_deviation=one(20.0), house_growth=one(-2.0)),
        "bank_run": lambda: at_rest(
            banks=replace(banks, unrealised_losses=one(9.0), deposit_rate=one(0.3), uninsured_share=one(50.0)),
            policy_rate=one(5.0),
        ),
        "dash_for_cash": lambda: at_rest(
            financial_stress=one(4.0), nonbanks=replace(state.nonbanks, basis_leverage=one(2.0))
        ),
        "leverage_spiral": lambda: at_rest(yield_10y_lag=state.yield_10y - 2.0),
        "de_anchoring": lambda: at_rest(anchoring=one(0.3), core_inflation=inflation, headline_inflation=inflation),
        "political_attack": lambda: at_rest(politics=replace(state.politics, pressure=one(3.0))),
        "currency_shock": lambda: at_rest(
            abroad=replace(state.abroad, flows=one(3.0)), yield_10y_lag=state.yield_10y - 0.8
        ),
        "supply_shock": lambda: at_rest(core_inflation=inflation),
        "pandemic": at_rest,
    }
    return states[family]()


SOURCE = {"supply_shock": "supply_shock"}  # the crisis that stands for a family of several


def crisis_of(family: str) -> str:
    return SOURCE.get(family, family)


def forced(*crises: str, strike: float = 0.0) -> Draws:
    """A quarter in which these crises come wherever they can, and no other."""
    calm = nothing()
    drawn = {stream: one(9.0) for stream in CHANCE.values()} | {CHANCE[name]: one(-9.0) for name in crises}
    return replace(calm, quarter={**calm.quarter, **drawn, "strike": one(strike)})


def opened(state: State, draws: Draws, decision: Decision = CALM) -> Quarter:
    return open_quarter(state, stances_of(Decisions.of([decision])), draws, P)


def run(quarter: Quarter, answer: str, decision: Decision = CALM) -> tuple[State, list[str], Decisions]:
    """The quarter to its close with that answer where it is offered, else waiting: the state, what was asked, and what
    then stands."""
    hand, standing = Hand(EVERYTHING, quarter.start.gdp_nominal), Decisions.of([decision])
    asked: list[str] = []
    while quarter.weeks.done < WEEKS:
        run_weeks(quarter, quarter.weeks.done + 1)
        arisen = emergencies.arises(quarter, np.array([len(asked)]))
        if not arisen:
            continue
        (family,) = arisen
        asked.append(family)
        option = answer if emergencies.options(arisen, hand, standing)[answer][0] else "wait"
        chosen = np.array([OPTIONS.index(option)])
        emergencies.act(chosen, hand, quarter.weeks.operations, standing)
        standing = emergencies.stands(chosen, hand, standing)
    return close_quarter(quarter), asked, standing


def played(family: str, answer: str) -> tuple[State, list[str]]:
    state, asked, _ = run(opened(bred(family), forced(crisis_of(family))), answer)
    return state, asked


# --- what brings them ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", STRIKING)
def test_its_state_brings_it_and_the_tape_stops_in_its_week(family: str) -> None:
    quarter = opened(bred(family), forced(crisis_of(family)))
    assert quarter.events.size[crisis_of(family)][0] > 0.0
    run_weeks(quarter, int(quarter.strike[0]) - 1)
    assert not emergencies.arises(quarter, np.zeros(1, dtype=int))
    run_weeks(quarter, int(quarter.strike[0]))
    assert list(emergencies.arises(quarter, np.zeros(1, dtype=int))) == [family]


@pytest.mark.parametrize("family", [name for name in STRIKING if crisis_of(name) not in OUTSIDE])
def test_it_never_comes_without_its_drivers(family: str) -> None:
    quarter = opened(at_rest(), forced(crisis_of(family)))
    assert not quarter.events.size[crisis_of(family)].any()
    assert run(quarter, "wait")[1] == []


def test_a_surprising_taper_is_a_tantrum_in_its_first_week() -> None:
    state = at_rest(expected_stock=one(baseline_state(1, P).expected_stock[0] + 8.0))
    state = state.with_changes(nonbanks=replace(state.nonbanks, basis_leverage=one(1.8)))
    assert run(opened(state, forced(), Decision(LOW, iorb_offset_bp=15)), "wait")[1] == ["taper_tantrum"]
    tapering = replace(CALM, treasuries=Programme(10.0, -10.0))
    waited, put_off, promised, said, bought = (
        run(opened(state, forced(), tapering), answer, tapering)
        for answer in ("wait", "put_off", "promise_low", "reassure", "buy_for_days")
    )
    for helped in (promised, said, bought):
        assert helped[0].term_premium_shock[0] < waited[0].term_premium_shock[0] - 0.02
    assert promised[2].guidance_quarters[0] == 4.0
    assert put_off[0].term_premium_shock[0] < waited[0].term_premium_shock[0] - 0.1
    assert put_off[0].credibility[0] < waited[0].credibility[0]
    assert put_off[2].treasuries.purchases_step[0] == 0.0


# --- one at a time, at most two ------------------------------------------------------------------------------------


def test_of_several_the_heaviest_is_asked_about_first_and_no_more_than_two() -> None:
    state = bred("equity_crash").with_changes(politics=bred("political_attack").politics)
    draws = forced("equity_crash", "political_attack", "pandemic", "war")
    quarter = opened(state, draws)
    heavy = dict(zip(STRIKING, weights(quarter)[:, 0], strict=True))
    _, asked, _ = run(quarter, "wait")
    assert asked == ["pandemic", max(("equity_crash", "supply_shock"), key=lambda name: heavy[name])]
    assert len(asked) == MOST_A_QUARTER


@pytest.mark.parametrize("answer", ["wait", "cut_50", "reassure", "lend_to_dealers"])
def test_the_same_luck_brings_the_same_emergencies_whatever_is_done(answer: str) -> None:
    state = bred("equity_crash").with_changes(banks=bred("credit_crunch").banks)
    _, asked, _ = run(opened(state, forced("equity_crash", "credit_crunch")), answer)
    assert asked == ["credit_crunch", "equity_crash"]


def test_a_squeeze_leaves_room_for_what_strikes_later() -> None:
    state = bred("equity_crash").with_changes(banks=bred("credit_crunch").banks)
    state = state.with_changes(books=replace(state.books, reserves=0.35 * state.books.reserves))
    _, asked, _ = run(opened(state, forced("equity_crash", "credit_crunch", strike=3.0)), "wait")
    assert asked == ["credit_crunch", "equity_crash"]
    _, alone, _ = run(opened(state.with_changes(equity_valuation=one(0.0)), forced(strike=3.0)), "wait")
    assert set(alone) <= {REPO_SQUEEZE}


# --- what answers do -----------------------------------------------------------------------------------------------

Measure = Callable[[State], float]


def size(family: str) -> Measure:
    return lambda state: float(state.crises.size_of(crisis_of(family))[0])


def stress(state: State) -> float:
    return float(state.financial_stress[0])


def anchoring(state: State) -> float:
    return float(state.anchoring[0])


HELPS: Mapping[str, tuple[str, ...]] = {
    "bank_run": ("lend_to_banks", "ease_discount_window", "reassure", "cut_50"),
    "credit_crunch": ("lend_to_dealers", "credit_backstop", "ease_discount_window", "cut_50"),
    "dash_for_cash": ("buy_treasuries", "buy_for_days", "large_repo", "lend_to_dealers", "swap_lines"),
    "leverage_spiral": ("buy_for_days", "large_repo", "put_off"),
    "equity_crash": ("reassure", "cut_50", "lend_to_dealers", "ease_discount_window"),
    "housing_bust": ("buy_mbs", "cut_50", "ease_discount_window"),
    "de_anchoring": ("raise_100", "raise_50", "stand_firm"),
    "currency_shock": ("swap_lines", "cut_50"),
    "political_attack": ("stand_firm", "explain"),
}
HURTS = {
    ("de_anchoring", "cut_50"),
    ("currency_shock", "raise_50"),
    ("political_attack", "promise_cuts"),
    ("political_attack", "cut_as_asked"),
}


@pytest.mark.parametrize(("family", "option"), [(name, each) for name, options in HELPS.items() for each in options])
def test_a_helpful_answer_makes_the_crisis_smaller_than_waiting(family: str, option: str) -> None:
    (waited, asked), (acted, _) = played(family, "wait"), played(family, option)
    assert asked == [family]
    assert size(family)(acted) < 0.985 * size(family)(waited)


@pytest.mark.parametrize(("family", "option"), sorted(HURTS))
def test_the_wrong_answer_feeds_the_crisis(family: str, option: str) -> None:
    assert size(family)(played(family, option)[0]) > 1.1 * size(family)(played(family, "wait")[0])


@pytest.mark.parametrize("option", ["credit_backstop", "buy_treasuries", "swap_lines"])
def test_a_pandemic_can_t_be_bought_away_but_its_panic_can(option: str) -> None:
    (waited, _), (acted, _) = played("pandemic", "wait"), played("pandemic", option)
    assert size("pandemic")(acted) == size("pandemic")(waited)
    assert stress(acted) < stress(waited) - 0.05


def test_words_calm_a_crisis_as_far_as_they_are_believed() -> None:
    assert stress(played("credit_crunch", "reassure")[0]) < stress(played("credit_crunch", "wait")[0]) - 0.05
    state = bred("credit_crunch").with_changes(credibility=np.zeros(1))
    waited, said = (run(opened(state, forced("credit_crunch")), answer)[0] for answer in ("wait", "reassure"))
    assert stress(said) == pytest.approx(stress(waited))


@pytest.mark.parametrize("option", ["cut_50", "cut_100", "buy_treasuries", "cut_as_asked"])
def test_easing_into_inflation_loosens_the_anchor(option: str) -> None:
    family = {"buy_treasuries": "pandemic", "cut_100": "pandemic", "cut_as_asked": "political_attack"}.get(
        option, "supply_shock"
    )
    dear = bred("supply_shock").core_inflation
    state = bred(family).with_changes(core_inflation=dear, anchoring=one(0.8))
    results = [run(opened(state, forced(crisis_of(family))), answer)[0] for answer in ("wait", option)]
    assert anchoring(results[1]) < anchoring(results[0]) - 0.005


def test_looking_through_helps_markets_and_costs_a_loose_anchor() -> None:
    (waited, _), (looked, _), (firm, _) = (
        played("supply_shock", answer) for answer in ("wait", "look_through", "stand_firm")
    )
    assert anchoring(looked) < anchoring(waited) < anchoring(firm)
    assert stress(looked) <= stress(waited)


@pytest.mark.parametrize(
    ("family", "option"),
    [("bank_run", "lend_to_banks"), ("equity_crash", "cut_50"), ("dash_for_cash", "buy_treasuries")],
)
def test_a_rescue_leaves_an_appetite_for_risk(family: str, option: str) -> None:
    leverage = [float(played(family, answer)[0].banks.leverage[0]) for answer in (option, "wait")]
    assert leverage[0] > leverage[1] + 0.02


def test_giving_way_costs_independence() -> None:
    firm, waited, gave = (
        float(played("political_attack", answer)[0].politics.independence[0])
        for answer in ("stand_firm", "wait", "cut_as_asked")
    )
    assert firm > waited > gave


@pytest.mark.parametrize("option", ["cut_50", "cut_100", "raise_50", "raise_100", "cut_as_asked"])
def test_a_move_between_meetings_moves_the_corridor_and_stands(option: str) -> None:
    family = next(name for name, each in FAMILIES.items() if option in each.options)
    move = RESPONSES[option].move_pct
    outcome, _, standing = run(opened(bred(family), forced(crisis_of(family))), option)
    waited, _, _ = run(opened(bred(family), forced(crisis_of(family))), "wait")
    assert outcome.policy_rate[0] == pytest.approx(waited.policy_rate[0] + move)
    assert outcome.tape.iorb[-1, 0] == pytest.approx(waited.tape.iorb[-1, 0] + move)
    assert outcome.tape.outside_days.sum() <= waited.tape.outside_days.sum() + 1e-9  # the range moved too
    assert standing.target_low_pct[0] == pytest.approx(LOW + move)


# --- what is in hand, what is answered by default -------------------------------------------------------------------


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_offers_four_to_six_answers_and_words_are_always_in_hand(family: str) -> None:
    arisen, standing = {family: np.ones(1, dtype=bool)}, Decisions.of([CALM])
    gdp = np.full(1, 20_000.0)
    assert 4 <= len(FAMILIES[family].options) <= 6
    assert in_order(family, emergencies.options(arisen, Hand(EVERYTHING, gdp), standing)) == FAMILIES[family].options
    bare = in_order(family, emergencies.options(arisen, Hand(WORDS, gdp), standing))
    assert set(bare) <= {"wait", "reassure", "stand_firm", "explain", "look_through", "promise_cuts"}
    assert "wait" in bare


@pytest.mark.parametrize("family", FAMILIES)
def test_defaults(family: str) -> None:
    offered = FAMILIES[family].options
    assert emergencies.default_answer("hold", family, offered) == "wait"
    assert emergencies.default_answer("taylor", family, offered) == FAMILIES[family].practice[0]
    assert emergencies.default_answer("taylor", family, ("wait",)) == "wait"
    history = "overnight_repo" if family == REPO_SQUEEZE else "wait"
    assert emergencies.default_answer("history", family, offered) == history
    arisen = {family: np.ones(1, dtype=bool)}
    every = {name: np.full(1, name in offered) for name in OPTIONS}
    nothing_wanted = np.array([emergencies.NO_ANSWER])
    assert OPTIONS[emergencies.answers(nothing_wanted, every, arisen)[0]] == FAMILIES[family].practice[0]
    stated = emergencies.as_stated(("term_repo", "cut_50"), np.array([1]), arisen)
    answered = OPTIONS[emergencies.answers(stated, every, arisen)[0]]
    assert answered == ("cut_50" if "cut_50" in offered else history)


def test_every_option_belongs_somewhere() -> None:
    assert set(OPTIONS) == {option for family in FAMILIES.values() for option in family.options}


@pytest.mark.parametrize("family", STRIKING)
def test_what_stands_can_be_held(family: str) -> None:
    for option in FAMILIES[family].options:
        _, _, standing = run(opened(bred(family), forced(crisis_of(family))), option)
        held = standing.held().at(0)
        assert may(held, held, EVERYTHING), option


# --- signs -----------------------------------------------------------------------------------------------------------

SIGNED = [name for name in STRIKING if crisis_of(name) not in OUTSIDE]


@pytest.mark.parametrize("family", SIGNED)
def test_its_state_gives_the_sign_and_rest_does_not(family: str) -> None:
    assert nearness(bred(family), np.zeros(1), P)[family][0] >= 1.0
    assert nearness(at_rest(), np.zeros(1), P)[family][0] < 1.0
    assert f"warning-{family.replace('_', '-')}" in [sign.id for sign in signs(bred(family), CALM, P)]


# --- in a term -------------------------------------------------------------------------------------------------------


class Struck:
    """A term's luck with crises from outside forced into its second quarter."""

    def __init__(self, luck: TermLuck) -> None:
        self._luck = luck
        self._asked: list[int] = []

    def draws(self, quarter: int) -> Draws:
        if quarter not in self._asked:
            self._asked.append(quarter)
        drawn = self._luck.draws(quarter)
        if self._asked.index(quarter) != 1:
            return drawn
        struck = {CHANCE[name]: one(-9.0) for name in ("pandemic", "war")}
        return replace(drawn, quarter={**drawn.quarter, **struck})

    def publicly_known(self, quarter: int, draws: Draws) -> Draws:
        return self._luck.publicly_known(quarter, draws)


def struck_term(seed: int = 6) -> Term:
    term = Term(spike_level(), seed)
    term.luck = Struck(term.luck)
    return term


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_asks_reports_and_goes_on(language: str) -> None:
    term, asked = struck_term(), []
    catalogue = load_catalogue(language)
    for _ in range(2):
        term.decide(term.standing)
        while isinstance(situation := term.proceed(), Situation):
            asked.append(situation)
            term.answer(situation.options[0].id)
    assert [situation.id for situation in asked] == ["pandemic", "supply_shock"]
    first, second = asked
    assert second.week == first.week + 1
    assert len(first.report) == 3
    told = [catalogue.tell(sentence) for situation in asked for sentence in situation.report]
    assert not [sentence for sentence in told if "{" in sentence or "nan" in sentence]
    closed = term.bulletins[-1]
    assert isinstance(closed, Bulletin)
    before, after = closed.weeks[first.week - 1], closed.weeks[first.week]
    assert (before.target_high, after.target_high) == (1.25, 0.25)  # cut by a point between meetings
    assert after.iorb == pytest.approx(before.iorb - 1.0)
    assert term.standing.target_low_pct == 0.0


def test_a_record_with_such_answers_is_played_again_alike() -> None:
    """Some luck of the level brings a crisis within twenty seeds, and the record replays to the same states."""
    for seed in range(20):
        term, met = Term(spike_level(), seed), []
        while not term.ended:
            term.decide(term.standing)
            while isinstance(situation := term.proceed(), Situation):
                met.append(situation.id)
                term.answer(situation.options[len(met) % len(situation.options)].id)
        if set(met) - {REPO_SQUEEZE}:
            break
    else:
        pytest.fail("no crisis on twenty lucks")
    record = Record("x", term.level.id, "", seed, term.decisions, term.answers, term.marks, None)
    again = Term.replayed(record, term.level)
    assert again.marks == term.marks
    assert again.answers == term.answers
