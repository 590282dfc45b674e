"""Readings, weeks and reserve demand for tests of what is said: calm to begin with, changed where a test needs it."""

from __future__ import annotations

from cbgame.game.bulletin import Reading, ReserveDemand, Week

BANK_ASSETS_BN = 17_000.0

CALM = {
    "core_inflation_4q": 1.95, "headline_inflation_4q": 2.0, "expected_inflation_long": 2.0,
    "unemployment": 4.4, "natural_unemployment": 4.4, "output_gap": 0.1,
    "gdp_growth": 2.1,
    "yield_2y": 2.0, "yield_10y": 2.6, "mortgage_rate": 4.2, "credit_spread": 2.0,
    "equity_price": 100.0, "equity_valuation": 5.0, "house_price": 100.0, "financial_stress": 0.2, "credibility": 0.8,
    "reserves_bn": 2_400.0, "bank_assets_bn": BANK_ASSETS_BN, "on_rrp_bn": 150.0, "treasury_account_bn": 250.0,
    "sofr_iorb_bp": -8.0, "remittances_bn": 18.0, "deferred_asset_bn": 0.0,
}  # fmt: skip


def readings(**changes: float) -> dict[str, Reading]:
    """Calm figures with some changed."""
    return {name: Reading(value) for name, value in (CALM | changes).items()}


def demand(kink: float = 13.0, here: float = 14.1) -> ReserveDemand:
    """A curve that leaves its floor at the kink and meets zero a little under three points below it."""
    shares = tuple(6 + step * 0.5 for step in range(25))
    curve = tuple(-12.5 + 4.3 * max(kink - share, 0.0) for share in shares)
    return ReserveDemand(shares, curve, here, -8.0, kink, 0.5)


def week(
    number: int,
    spread_bp: float = -5.0,
    worst_bp: float | None = None,
    effr: float = 2.1,
    marks: tuple[str, ...] = (),
    reserves_bn: float = 2_400.0,
    **others: float | None,
) -> Week:
    """One week in a range of 2.00-2.25 percent with interest on reserves at 2.10."""
    figures: dict[str, float | None] = {
        "on_rrp_bn": 5.0, "treasury_account_bn": 250.0, "repo_bn": 0.0, "standing_repo_rate": None, **others,
    }  # fmt: skip
    return Week(
        number=number, monday=f"2019-{7 + (number - 1) // 4:02d}-{1 + 7 * ((number - 1) % 4):02d}",
        sofr=2.1 + spread_bp / 100, effr=effr, iorb=2.1, on_rrp_rate=2.0, target_low=2.0, target_high=2.25,
        sofr_iorb_bp=spread_bp, sofr_iorb_max_bp=spread_bp + 2 if worst_bp is None else worst_bp,
        reserves_bn=reserves_bn, bank_assets_bn=BANK_ASSETS_BN, marks=marks, **figures,  # type: ignore[arg-type]
    )  # fmt: skip


def quarter(**changes: object) -> tuple[Week, ...]:
    """Thirteen weeks, alike but for their calendar."""
    calendar = {
        3: ("settlement",),
        5: ("month_end",),
        7: ("settlement",),
        12: ("tax_date", "settlement"),
        13: ("quarter_end",),
    }
    return tuple(week(number, marks=calendar.get(number, ()), **changes) for number in range(1, 14))  # type: ignore[arg-type]
