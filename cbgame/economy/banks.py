"""Banks: losses not yet taken on bonds, capital, deposits that can run, appetite for risk, the credit they supply."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import between
from cbgame.economy.demand import real_short_gap
from cbgame.economy.parameters import Parameters
from cbgame.economy.sectors import Banks
from cbgame.economy.state import Array, State


def next_banks(opening: State, state: State, p: Parameters, rescued: Array | float = 0.0) -> Banks:
    """Banks at the quarter's end: ``state`` holds its prices, books and stress, ``opening`` what it began with;
    ``rescued``: appetite for risk that this quarter's rescues leave behind."""
    before = opening.banks
    book_yield = before.book_yield + p.bank_rollover * (state.yield_5y - before.book_yield)
    capital = capital_ratio(state, p)
    reserves_before = opening.books.reserves / opening.bank_assets * 100.0
    rate = np.maximum(state.policy_rate, 0.0)
    share = state.books.reserves / state.bank_assets * 100.0
    return Banks(
        book_yield=book_yield,
        unrealised_losses=p.bank_bond_share * p.bank_duration * (state.yield_5y - book_yield),
        capital=capital,
        deposit_rate=before.deposit_rate + p.deposit_lag * (p.deposit_beta * rate - before.deposit_rate),
        uninsured_share=p.uninsured_at_rest + p.uninsured_on_reserves * share,
        leverage=between(_leverage(state, p) + rescued, -1.5, 3.0),
        credit_supply=_credit_supply(state, capital, share - reserves_before, p),
    )


def capital_ratio(state: State, p: Parameters) -> Array:
    """Equity over assets, percent: rebuilt from earnings, worn down by stress and by borrowers out of work."""
    idle = np.maximum(state.unemployment - state.natural_unemployment, 0.0)
    capital = (
        state.banks.capital
        + p.capital_build * (p.capital_target - state.banks.capital)
        + p.capital_on_stress * state.financial_stress
        + p.capital_on_jobs * idle
    )
    return np.maximum(capital, p.least_capital * p.capital_target)


def _leverage(state: State, p: Parameters) -> Array:
    """Appetite for risk: builds while rates are low and markets calm (Adrian and Shin 2014), gone after a crisis."""
    kept = p.leverage_lag * state.banks.leverage * np.exp(p.leverage_on_stress * state.financial_stress)
    built = p.leverage_on_rate * real_short_gap(state, p) + p.leverage_on_volatility * state.volatility
    return as_array(kept + built)


def willingness(state: State, capital: Array, p: Parameters) -> Array:
    """How much of new reserves banks would lend on, 0 to 1: they hold rather than lend when demand is weak or capital
    thin."""
    wanted = 1.0 / (1.0 + np.exp(-between((state.output_gap + 1.0) / p.willing_width, -30.0, 30.0)))
    return as_array(wanted * between(capital / p.capital_target, 0.0, 1.0) ** 2)


def _credit_supply(state: State, capital: Array, reserves_grown: Array, p: Parameters) -> Array:
    """Lending against what demand for it alone would bring, percent; ``reserves_grown`` in pp of bank assets."""
    return between(
        p.credit_supply_lag * state.banks.credit_supply
        + p.credit_on_capital * np.minimum(capital - p.thin_capital, 0.0)
        + p.credit_on_leverage * state.banks.leverage
        + p.credit_on_stress * state.financial_stress
        + p.credit_on_reserves * reserves_grown * willingness(state, capital, p),
        -15.0,
        8.0,
    )


def run_vulnerability(state: State, p: Parameters) -> Array:
    """How ready depositors are to run: losses over capital, times uninsured deposits, times the rate they forgo.

    Zero without losses, without uninsured deposits, or where deposits pay what markets do (Jiang, Matvos, Piskorski
    and Seru 2023).
    """
    losses = np.maximum(state.banks.unrealised_losses, 0.0) / np.maximum(state.banks.capital, 1.0)
    forgone = np.maximum(state.policy_rate - state.banks.deposit_rate - p.run_rate_tolerance, 0.0) / p.run_rate_scale
    return as_array(losses * state.banks.uninsured_share / p.run_uninsured_scale * forgone)
