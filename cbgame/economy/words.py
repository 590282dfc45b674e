"""What words alone do: a divided vote and a press conference change what is believed before anything is done."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.sectors import Politics
from cbgame.economy.state import Array, State


@dataclass(frozen=True, slots=True)
class Words:
    """How a decision was voted on and spoken of. Nothing said and nobody against: all zero."""

    against: float | Array = 0.0  # share of the votes, 0 to 1; one for all paths or one for each
    tone: float = 0.0  # of the chair's voice: -1 gloomy, 1 confident
    clarity: float = 0.0  # of what is said on the path: -1 muddled or evasive, 1 clear
    resolve: float = 0.0  # on the inflation goal: -1 in doubt, 1 firm
    unease: float = 0.0  # about bonds: -1 soothed, 1 alarmed by what is said of the balance sheet or the Treasury
    defiance: float = 0.0  # of politicians: -1 yielding, 1 standing up to them


def heard(state: State, words: Words, p: Parameters = BASELINE) -> State:
    """The state once the words are out; the same state where there were none. Shares stay within 0 and 1."""
    if not any(np.any(getattr(words, item.name)) for item in fields(words)):
        return state
    credibility = state.credibility * (1.0 - p.credibility_on_dissent * words.against)
    return state.with_changes(
        credibility=np.clip(credibility + p.credibility_on_clarity * words.clarity, 0.0, 1.0),
        anchoring=np.clip(state.anchoring + p.anchoring_on_resolve * words.resolve, 0.0, 1.0),
        equity_valuation=state.equity_valuation + p.equity_on_tone * words.tone - p.equity_on_dissent * words.against,
        term_premium_shock=state.term_premium_shock + p.premium_on_unease * words.unease,
        politics=_politics(state.politics, words.defiance, p),
    )


def _politics(politics: Politics, defiance: float, p: Parameters) -> Politics:
    """Pressure rises with defiance; yielding eases it and is paid for with independence."""
    independence = politics.independence - p.independence_on_yielding * max(-defiance, 0.0)
    pressure = politics.pressure + p.pressure_on_defiance * defiance
    return Politics(np.clip(pressure, 0.0, 4.0), np.clip(independence, 0.0, 1.0))


def moves(words: Words, p: Parameters = BASELINE) -> dict[str, float]:
    """How prices answer the words themselves on one path: bp for yields, percent for prices; names as in an
    announcement."""
    premium = p.premium_on_unease * words.unease
    return {
        "yield_2y": 100.0 * p.term_premium_2y_share * premium,
        "yield_10y": 100.0 * premium,
        "mortgage_rate": 100.0 * p.mortgage_pass_through * premium,
        "equity_price": p.equity_on_tone * words.tone
        - p.equity_on_dissent * float(words.against)
        + p.equity_on_real_10y * premium,
        "dollar": p.dollar_on_real_10y * premium,
        "breakeven": 0.0,
    }
