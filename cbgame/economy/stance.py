"""What the central bank has set for a quarter, as arrays: the economy's only door for policy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.changeable import Changeable
from cbgame.economy.state import Array

NO_FACILITY = 1e4
"""A rate, in percent, at which nobody borrows: stands for a facility that does not exist."""

NO_FLOOR = -1e4
"""A rate, in percent, at which nobody lends: stands for an ON RRP that does not exist."""


PURCHASE_MATURITIES = ("short", "broad", "long")
"""How a dollar of Treasury purchases may be spread over maturities; a stance says which by its place here."""

SHORT, BROAD, LONG = range(3)


GUIDANCE_FORMS = ("calendar", "qualitative", "threshold")
"""How long guidance may be meant; a stance says which by its place here."""

CALENDAR, QUALITATIVE, THRESHOLD = range(3)

GUIDANCE_STRENGTHS = ("soft", "plain", "firm")
"""How firmly guidance may be said; a stance says which by its place here."""

SOFT, PLAIN, FIRM = range(3)


Places = NDArray[np.integer]
"""Places in a list of choices, whole numbers, (paths,)."""


@dataclass(slots=True)
class Programme:
    """Purchases and runoff caps of one class in billions of dollars a month, with their announced calendar;
    (paths,)."""

    purchases: Array
    purchases_step: Array
    purchases_end: Array
    cap: Array
    cap_step: Array
    cap_end: Array

    def next_quarter(self) -> Programme:
        """The programme one quarter on by its own calendar."""
        return Programme(
            calendar_pace(self.purchases, self.purchases_step, self.purchases_end, 1),
            self.purchases_step,
            self.purchases_end,
            calendar_pace(self.cap, self.cap_step, self.cap_end, 1),
            self.cap_step,
            self.cap_end,
        )


def calendar_pace(now: Array, step: Array, end: Array, ahead: int | Array) -> Array:
    """The announced pace ``ahead`` quarters on (a number, or a column of them): it moves by its step and stops at its
    end."""
    if not step.any():
        return now if isinstance(ahead, int) else np.broadcast_to(now, (len(ahead), now.shape[-1]))
    lowest = np.where(step < 0, np.minimum(now, end), now)
    highest = np.where(step > 0, np.maximum(now, end), now)
    return np.minimum(np.maximum(now + step * ahead, lowest), highest)


@dataclass(slots=True)
class Stance(Changeable):
    """Every instrument for one quarter; all arrays (paths,). Rates in percent, money in billions of dollars."""

    policy_rate: Array  # midpoint of the target range
    target_low: Array
    target_high: Array
    iorb: Array
    on_rrp_rate: Array
    standing_repo_rate: Array  # NO_FACILITY where there is none
    temporary_repo: Array  # offered every day at the top of the range
    treasuries: Programme
    mbs: Programme
    bill_purchases: Array  # a month; negative lets bills run off
    guided_move: Array  # pp a quarter the statement promises
    guided_quarters: Array  # for how many quarters; 0 promises nothing; without a date 1 as long as it is said
    guided_form: Array  # place in GUIDANCE_FORMS
    guided_strength: Array  # place in GUIDANCE_STRENGTHS
    guided_unemployment: Array  # percent, of the threshold form alone
    guided_inflation: Array  # percent, the same
    pays_interest: Array  # 1 where reserves earn IORB, 0 where they earn nothing and are kept scarce
    corporate_purchases: Array  # a month, as are the next two
    municipal_purchases: Array
    equity_purchases: Array
    credit_backstop: Array  # size of the facilities behind corporate and municipal credit
    emergency_lending: Array  # size of the lending offered beyond the discount window
    swap_lines: Array  # 1 where dollars are lent to foreign central banks
    discount_rate: Array  # primary credit
    purchase_maturity: Places  # place in PURCHASE_MATURITIES, whole numbers
    maturity_extension: Array  # a month: notes under three years sold, as much bought at the long mix

    def next_quarter(self) -> Stance:
        """What stands one quarter later if nothing is touched."""
        return self.with_changes(
            treasuries=self.treasuries.next_quarter(),
            mbs=self.mbs.next_quarter(),
            guided_quarters=np.where(
                self.guided_form == CALENDAR, np.maximum(self.guided_quarters - 1.0, 0.0), self.guided_quarters
            ),
        )


def no_programme(paths: int) -> Programme:
    """Everything reinvested, nothing bought."""
    zero = np.zeros(paths)
    return Programme(zero, zero, zero, zero, zero, zero)


def plain_stance(policy_rate: Array) -> Stance:
    """A stance with that rate (midpoint), a quarter-point range, IORB 10 bp under its top and no balance-sheet
    change."""
    paths = policy_rate.shape[-1]
    zero = np.zeros(paths)
    return Stance(
        policy_rate=policy_rate,
        target_low=policy_rate - 0.125,
        target_high=policy_rate + 0.125,
        iorb=policy_rate + 0.025,
        on_rrp_rate=policy_rate - 0.125,
        standing_repo_rate=np.full(paths, NO_FACILITY),
        temporary_repo=zero,
        treasuries=no_programme(paths),
        mbs=no_programme(paths),
        bill_purchases=zero,
        guided_move=zero,
        guided_quarters=zero,
        guided_form=zero,
        guided_strength=zero + PLAIN,
        guided_unemployment=zero,
        guided_inflation=zero,
        pays_interest=np.ones(paths),
        corporate_purchases=zero,
        municipal_purchases=zero,
        equity_purchases=zero,
        credit_backstop=zero,
        emergency_lending=zero,
        swap_lines=zero,
        discount_rate=policy_rate + 0.625,
        purchase_maturity=np.full(paths, BROAD),
        maturity_extension=zero,
    )
