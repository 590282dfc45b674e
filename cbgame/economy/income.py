"""Income: interest earned and paid, results realised, and who bears a loss."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import NO_FLOOR, Stance
from cbgame.economy.state import Array, Tape


@dataclass(slots=True)
class Income:
    """One quarter's profit and loss in billions of dollars, (paths,)."""

    interest_earned: Array
    interest_paid: Array
    expenses: Array
    realised: Array  # gains over book value on what was sold
    net: Array


@dataclass(slots=True)
class Settlement:
    """Where a quarter's result goes, in billions of dollars, (paths,)."""

    remittances: Array  # to the Treasury
    indemnity: Array  # from the Treasury
    deferred_asset: Array  # after the quarter
    from_account: Array  # of the indemnity what the Treasury's account pays, the rest is borrowed from the public


@dataclass(slots=True)
class Lending:
    """What is lent on average in the quarter, in billions of dollars, (paths,)."""

    loans: Array
    swaps: Array


def quarter_income(
    securities: Array,
    realised: Array,
    lending: Lending,
    other_liabilities: Array,
    tape: Tape,
    stance: Stance,
    gdp: Array,
    p: Parameters,
) -> Income:
    """A quarter's profit and loss; ``securities`` is their interest in billions of dollars a year.

    Reserves earn IORB (0 where they earn nothing), the ON RRP and the foreign reverse repo pool (four fifths of other
    liabilities) the ON RRP rate; where there is no ON RRP the pool earns a little less than the policy rate.
    """
    earned = (
        securities
        + (tape.repo * tape.sofr).mean(axis=0) / 100.0
        + lending.loans * stance.discount_rate / 100.0
        + lending.swaps * (stance.policy_rate + p.swap_premium) / 100.0
    ) / 4.0
    # An emergency cut of the administered rates lowers both in the week it is made.
    lowered = (tape.anchor - tape.anchor[0]).mean(axis=0)
    floor = np.where(
        stance.on_rrp_rate <= NO_FLOOR / 2.0, stance.policy_rate - p.foreign_pool_discount, stance.on_rrp_rate
    )
    paid = (
        (tape.reserves * tape.iorb).mean(axis=0)
        + (tape.on_rrp.mean(axis=0) + p.foreign_pool_share * other_liabilities) * (floor + lowered)
    ) / 400.0
    expenses = p.expenses / 400.0 * gdp
    return Income(earned, paid, expenses, realised, earned - paid - expenses + realised)


def settled(net: Array, deferred_asset: Array, account: Array, indemnified: Array | float) -> Settlement:
    """A result under the loss rule: 1 where the Treasury indemnifies, 0 where a deferred asset grows.

    A profit first works off a deferred asset, then is remitted. An indemnity is paid at once, out of the Treasury's
    account as far as that goes.
    """
    loss = np.maximum(-net, 0.0)
    indemnity = indemnified * loss
    owed = deferred_asset + loss - indemnity
    profit = np.maximum(net, 0.0)
    return Settlement(
        remittances=np.maximum(profit - owed, 0.0),
        indemnity=indemnity,
        deferred_asset=np.maximum(owed - profit, 0.0),
        from_account=np.minimum(indemnity, np.maximum(account, 0.0)),
    )
