"""A decision as the economy takes it."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.stance import NO_FACILITY, PURCHASE_MATURITIES
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Programme, PurchaseMaturity
from cbgame.policy.decisions import Decisions
from cbgame.policy.stances import stance_of, stances_of

DECISION = Decision(
    target_low_pct=2.0,
    treasuries=Programme(10, -5, 0, 30, 6, 60),
    mbs=Programme(1, 2, 3, 4, 5, 6),
    bill_purchases_usd_bn=40,
    iorb_offset_bp=10,
    on_rrp_offset_bp=-5,
    standing_repo=True,
    standing_repo_offset_bp=25,
    temporary_repo_usd_bn=75,
    guidance=Guidance(GuidanceKind.LOWER, 3),
    purchase_maturity=PurchaseMaturity.LONG,
    maturity_extension_usd_bn=45,
)


def test_every_instrument_arrives() -> None:
    stance = stance_of(DECISION)
    seen = {
        "midpoint": stance.policy_rate, "low": stance.target_low, "high": stance.target_high, "iorb": stance.iorb,
        "floor": stance.on_rrp_rate, "lid": stance.standing_repo_rate, "repo": stance.temporary_repo,
        "twist": stance.maturity_extension, "bills": stance.bill_purchases, "move": stance.guided_move,
        "for": stance.guided_quarters,
    }  # fmt: skip
    assert {name: float(value[0]) for name, value in seen.items()} == pytest.approx({
        "midpoint": 2.125, "low": 2.0, "high": 2.25, "iorb": 2.1, "floor": 1.95, "lid": 2.5, "repo": 75.0,
        "twist": 45.0, "bills": 40.0, "move": -0.25, "for": 3.0,
    })  # fmt: skip
    assert PURCHASE_MATURITIES[stance.purchase_maturity[0]] == "long"
    caps = stance.treasuries
    assert [float(value[0]) for value in (caps.purchases, caps.purchases_step, caps.purchases_end, caps.cap,
                                          caps.cap_step, caps.cap_end)] == [10, -5, 0, 30, 6, 60]  # fmt: skip
    assert (float(stance.mbs.purchases[0]), float(stance.mbs.cap_end[0])) == (1, 6)


def test_every_maturity_has_its_place() -> None:
    for place, maturity in enumerate(PurchaseMaturity):
        assert stance_of(Decision(1.0, purchase_maturity=maturity)).purchase_maturity[0] == place
    assert len(PURCHASE_MATURITIES) == len(PurchaseMaturity)


def test_side_by_side_each_path_buys_its_own_maturities() -> None:
    plain, twist = (
        Decision(1.0),
        Decision(1.0, purchase_maturity=PurchaseMaturity.SHORT, maturity_extension_usd_bn=20.0),
    )
    batch = Decisions.of([plain, DECISION, twist])
    assert [batch.at(path) for path in range(3)] == [plain, DECISION, twist]
    stance = stances_of(batch)
    assert [PURCHASE_MATURITIES[place] for place in stance.purchase_maturity] == ["broad", "long", "short"]
    assert stance.maturity_extension.tolist() == [0.0, 45.0, 20.0]


def test_nothing_promised_and_no_facility() -> None:
    stance = stance_of(Decision(target_low_pct=1.0))
    assert stance.guided_quarters[0] == 0.0
    assert stance.standing_repo_rate[0] == NO_FACILITY


@pytest.mark.parametrize(("kind", "move"), [("raise", 0.25), ("hold", 0.0), ("lower", -0.25)])
def test_gradual_means_a_quarter_point(kind: str, move: float) -> None:
    stance = stance_of(Decision(1.0, guidance=Guidance(GuidanceKind(kind), 4)))
    assert (stance.guided_move[0], stance.guided_quarters[0]) == (move, 4)


def test_every_path_gets_the_same() -> None:
    stance = stance_of(DECISION, 7)
    assert stance.policy_rate.shape == stance.mbs.cap.shape == (7,)
    assert np.unique(stance.iorb).size == 1


def test_time_moves_decision_and_stance_alike() -> None:
    decision, stance = DECISION, stance_of(DECISION)
    for _ in range(6):
        decision, stance = decision.held(), stance.next_quarter()
        again = stance_of(decision)
        for label in ("treasuries", "mbs"):
            for name in ("purchases", "cap"):
                assert getattr(getattr(again, label), name)[0] == getattr(getattr(stance, label), name)[0]
        assert again.guided_quarters[0] == stance.guided_quarters[0]
