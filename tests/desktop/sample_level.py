"""An invented level of nine quarters, for tests of the face alone."""

from __future__ import annotations

from cbgame.economy.state import Start
from cbgame.game.level import Information, Level, Medals, Objective, Words
from cbgame.game.past import Past
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Instruments, Programme

START = Start(
    unemployment=4.3, natural_unemployment=4.6, output_gap=0.2, natural_rate=0.6, potential_growth=1.9,
    core_inflation=(1.8, 1.6, 1.5, 1.6), headline_inflation=(1.9, 1.7, 1.6, 1.8), inflation_target=2.0,
    expected_inflation_long=2.0, credibility=0.8, yield_2y=1.4, yield_10y=2.3, term_premium_10y=-0.3,
    mortgage_rate=3.9, credit_spread=2.0, equity_valuation=5.0, house_valuation=2.0, house_growth=5.5,
    gdp_nominal_bn=19_600.0, bank_assets_bn=16_000.0, reserve_kink=9.0, money_fund_cash_bn=300.0,
    top10_wealth_share=70.0, treasuries_bills_bn=0.0, treasuries_to_1y_bn=350.0, treasuries_1_to_5y_bn=1_200.0,
    treasuries_5_to_10y_bn=300.0, treasuries_over_10y_bn=615.0, treasuries_yield=2.5, mbs_bn=1_770.0, mbs_yield=3.1,
    repo_bn=0.0, loans_bn=0.0, other_assets_bn=200.0, currency_bn=1_550.0, reserves_bn=2_200.0, on_rrp_bn=150.0,
    treasury_account_bn=180.0, other_liabilities_bn=315.0, deferred_asset_bn=0.0,
)  # fmt: skip

STANDING = Decision(
    target_low_pct=1.0,
    treasuries=Programme(runoff_cap_usd_bn=6, runoff_cap_step_usd_bn=6, runoff_cap_end_usd_bn=30),
    mbs=Programme(runoff_cap_usd_bn=4, runoff_cap_step_usd_bn=4, runoff_cap_end_usd_bn=20),
    iorb_offset_bp=25,
    guidance=Guidance(GuidanceKind.RAISE, 3),
)

_STORY = {
    "en": "The crisis is nine years past. Your predecessors bought bonds until bank reserves were plentiful; now the "
    "portfolio is to shrink, quietly, by letting a little of it mature each month. Nobody knows how many reserves "
    "the banks need. You will find out.",
    "zh-Hans": "危机过去九年了。前任买入债券，直到银行准备金充裕；如今要悄悄缩表。"
    "没有人知道银行需要多少准备金。你会知道的。",
    "zh-Hant": "危機過去九年了。前任買進債券，直到銀行準備金充裕；如今要悄悄縮表。"
    "沒有人知道銀行需要多少準備金。你會知道的。",
}
_TITLE = {"en": "The quiet shrinking", "zh-Hans": "安静的缩表", "zh-Hant": "安靜的縮表"}
_MANDATE = {
    "en": "Maximum employment, stable prices, and a federal funds rate that stays where you put it.",
    "zh-Hans": "充分就业、物价稳定，并让联邦基金利率停在你设定的地方。",
    "zh-Hant": "充分就業、物價穩定，並讓聯邦資金利率停在你設定的地方。",
}
_ASKED = {
    "en": (
        "Inflation at 2 %",
        "Unemployment at its natural rate",
        "SOFR inside the corridor",
        "Calm markets",
        "Few turns",
    ),
    "zh-Hans": ("通胀在 2%", "失业率处于自然水平", "SOFR 留在利率走廊内", "金融市场平稳", "少转向"),
    "zh-Hant": ("通膨在 2%", "失業率處於自然水準", "SOFR 留在利率走廊內", "金融市場平穩", "少轉向"),
}
OBJECTIVES = ("inflation", "jobs", "market_control", "stability", "churn")


def _words(language: str) -> Words:
    asked = dict(zip(OBJECTIVES, _ASKED[language], strict=True))
    return Words(_TITLE[language], "2017-2019", _STORY[language], _MANDATE[language], asked, (), _STORY[language])


def _past(first: float, last: float, quarters: int = 20) -> tuple[float, ...]:
    """A bent line of history from first to last."""
    return tuple(first + (last - first) * (index / (quarters - 1)) ** 1.3 for index in range(quarters))


def sample_level() -> Level:
    """Nine quarters from 2017Q4, everything in hand."""
    weights, tolerances = (0.25, 0.25, 0.3, 0.1, 0.1), (0.5, 0.6, 8.0, 0.4, 2.0)
    return Level(
        id="repo-spike",
        institution="fed",
        difficulty=2,
        minutes=35,
        start_quarter="2017Q4",
        quarters=9,
        words={language: _words(language) for language in _TITLE},
        start=START,
        standing=STANDING,
        instruments=Instruments(target_low_max_pct=6.0),
        objectives=tuple(map(Objective, OBJECTIVES, weights, tolerances)),
        medals=Medals(520, 640, 760),
        information=Information(0.1, 0.15, 0.5, 0.6),
        history_start="2012Q4",
        history={
            "policy_rate": _past(0.13, 1.13),
            "unemployment": _past(7.8, 4.3),
            "natural_unemployment": _past(5.2, 4.6),
            "core_inflation_4q": _past(1.7, 1.6),
            "headline_inflation_4q": _past(1.5, 1.8),
            "yield_2y": _past(0.27, 1.4),
            "yield_10y": _past(1.7, 2.3),
            "mortgage_rate": _past(3.4, 3.9),
            "total_assets_bn": _past(2_900, 4_450),
            "reserves_bn": _past(1_500, 2_200),
        },
        past=Past({"2017Q4": {"demand": 1.0}}, "", "", ""),
    )
