"""The batch's vote is the committee's vote."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.parameters import BASELINE
from cbgame.game import committee
from cbgame.game.ballots import Ballots
from cbgame.game.bulletin import Bulletin
from cbgame.policy.decision import Decision, Programme
from cbgame.policy.decisions import Decisions
from tests.economy.worlds import spike_level
from tests.validation.plays import played

SEEDS = range(1, 7)
P = BASELINE.with_values(spike_level().parameters)


def varied(standing: Decision) -> list[Decision]:
    """Decisions that please and that provoke, by the rate and by the balance sheet."""
    lows = [max(standing.target_low_pct + move, 0.0) for move in (-1.0, -0.5, -0.25, 0.0, 0.25, 0.5, 1.0)]
    sheets = [Programme(), Programme(purchases_usd_bn=80.0), Programme(runoff_cap_usd_bn=80.0)]
    moved = [replace(standing, target_low_pct=low) for low in lows]
    return moved + [replace(standing, treasuries=sheet, mbs=sheet) for sheet in sheets]


@pytest.mark.parametrize("policy", ["hold", "inertial"])
def test_every_share_is_the_committee_s(policy: str) -> None:
    split = 0
    for quarter in range(spike_level().quarters):
        bulletins: list[Bulletin] = [played(policy, seed).bulletins[quarter] for seed in SEEDS]
        for place, (seed, bulletin) in enumerate(zip(SEEDS, bulletins, strict=True)):
            decisions = varied(bulletin.standing)
            places = np.full(len(decisions), place)
            many = Decisions.of(decisions)
            shares = Ballots(SEEDS, places).share_against(
                bulletin.nowcast, Decisions.alike(bulletin.standing, len(decisions)), many, P
            )
            by_hand = [committee.vote(seed, bulletin, decision).share_against for decision in decisions]
            assert shares.tolist() == pytest.approx(by_hand)
            split += sum(0.0 < share < 0.4 for share in by_hand)
    assert split > 20
