"""What the decision desk says of a decision: a line per section, calendars, the order of rates. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cbgame.policy.decision import Decision, Guidance, GuidanceForm, GuidanceKind, Instruments
from cbgame.policy.programme_calendar import Calendar, calendar_of
from cbgame.text import figures, phrases
from cbgame.text.catalogue import MINUS, Catalogue
from cbgame.text.desk_sections import CREDIT

_NO_BREAK = "\N{NO-BREAK SPACE}"
QUARTERS = 8
"""How far the calendars are drawn and told."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One rate of the corridor, percent a year."""

    name: str  # on_rrp, iorb, standing_repo, discount
    percent: float


def rungs(decision: Decision) -> tuple[Rung, ...]:
    """The administered rates that are in force, in the order in which they should lie, lowest first."""
    rates = {
        "on_rrp": decision.on_rrp_pct if decision.on_rrp else None,
        "iorb": decision.iorb_pct if decision.interest_on_reserves else None,
        "standing_repo": decision.standing_repo_pct,
        "discount": decision.target_high_pct + decision.discount_offset_bp / 100,
    }
    return tuple(Rung(name, percent) for name, percent in rates.items() if percent is not None)


def inversions(ladder: Sequence[Rung]) -> tuple[tuple[str, str], ...]:
    """Neighbours that lie the wrong way round: the name of the one above, then of the one below."""
    return tuple((lower.name, upper.name) for lower, upper in pairwise(ladder) if lower.percent > upper.percent + 1e-9)


def line(catalogue: Catalogue, section: str, decision: Decision, instruments: Instruments) -> str:
    """How a section is set, in a line; the rate says it by itself."""
    if section == "balance":
        return balance(catalogue, decision)
    if section == "facilities":
        return facilities(catalogue, decision, instruments)
    return words(catalogue, decision.guidance) if section == "words" else ""


def balance(catalogue: Catalogue, decision: Decision) -> str:
    """Purchases, runoff and credit in a line: ``Runoff $10 bn → $50 bn``."""
    parts = [
        *_programme_part(catalogue, decision, "purchases", "desk-says-buying", "desk-says-buying-path"),
        *_programme_part(catalogue, decision, "runoff_cap", "desk-says-runoff", "desk-says-runoff-path"),
    ]
    credit = sum(getattr(decision, f"{name}_usd_bn") for name in CREDIT)
    if credit:
        parts.append(catalogue.say("desk-says-credit", amount=figures.money(catalogue, credit)))
    if decision.maturity_extension_usd_bn:
        amount = figures.money(catalogue, decision.maturity_extension_usd_bn)
        parts.append(catalogue.say("desk-says-extension", amount=amount))
    return _joined(catalogue, parts) or catalogue.say("desk-says-balance-still")


def facilities(catalogue: Catalogue, decision: Decision, instruments: Instruments) -> str:
    """The rates and sizes of the facilities in hand, in a line."""
    shown = {
        "on_rrp": instruments.administered_rates or instruments.on_rrp,
        "iorb": instruments.administered_rates or instruments.interest_on_reserves,
        "standing_repo": instruments.standing_repo,
        "discount": instruments.discount_window,
    }
    parts = [
        f"{catalogue.say(f'desk-short-{phrases.kebab(rung.name)}')} {figures.rate(catalogue, rung.percent)}"
        for rung in rungs(decision)
        if shown[rung.name]
    ]
    for name in ("bill_purchases", "temporary_repo", "emergency_lending", "credit_backstop"):
        amount = getattr(decision, f"{name}_usd_bn")
        if amount:
            said = f"desk-says-{phrases.kebab(name)}"
            size = figures.money(catalogue, abs(amount))
            parts.append(catalogue.say(said, amount=MINUS + size if amount < 0 else size))
    if decision.swap_lines:
        parts.append(catalogue.say("desk-says-swap-lines"))
    return _joined(catalogue, parts) or catalogue.say("desk-says-facilities-still")


def words(catalogue: Catalogue, promise: Guidance) -> str:
    """The guidance in a line: its direction, and how long or on what it is meant."""
    direction = catalogue.say(f"guidance-{promise.kind.value}")
    if promise.kind is GuidanceKind.NONE:
        return direction
    if promise.form is GuidanceForm.CALENDAR:
        meant = catalogue.say("desk-says-quarters", quarters=promise.quarters)
    else:
        meant = catalogue.say(f"guidance-form-{promise.form.value}")
    return _joined(catalogue, (direction, meant))


def calendar(catalogue: Catalogue, kind: str, shown: Calendar) -> str:
    """What a calendar commits to, in a sentence; with runoff also what happens to the rest."""
    quarters, end = shown.settles()
    amount = figures.money(catalogue, end, _decimals(end))
    if end == 0:
        said = "desk-calendar-ends"
    elif quarters == 0:
        said = "desk-calendar-stays"
    else:
        said = "desk-calendar-rises" if end > shown.now else "desk-calendar-falls"
    told = catalogue.say(said, amount=amount, quarters=quarters)
    if kind == "purchases":
        return told if shown.now or end else catalogue.say("desk-calendar-no-purchases")
    return (
        catalogue.say("desk-calendar-reinvested", calendar=told)
        if shown.now or end
        else catalogue.say("desk-calendar-no-runoff")
    )


def calendar_cell(catalogue: Catalogue, shown: Calendar) -> str:
    """A calendar as a cell of a table: ``6 → 30``, in the money of the table's heading."""
    quarters, end = shown.settles()
    now, later = (amount_number(catalogue, amount) for amount in (shown.now, end))
    return now if quarters == 0 else f"{now} → {later}"


def amount_number(catalogue: Catalogue, usd_bn: float) -> str:
    """An amount of money without its unit, with a decimal only where there is something to say with it."""
    return figures.money_number(catalogue, usd_bn, _decimals(usd_bn))


def _decimals(usd_bn: float) -> int:
    return 0 if abs(usd_bn - round(usd_bn)) < 0.05 else 1


def _programme_part(catalogue: Catalogue, decision: Decision, kind: str, steady: str, path: str) -> list[str]:
    """Treasuries and MBS together: what runs now and at the end of what is drawn; nothing where nothing runs."""
    ways = [calendar_of(programme, kind).amounts(QUARTERS) for programme in (decision.treasuries, decision.mbs)]
    now, later = (sum(way[place] for way in ways) for place in (0, -1))
    if not now and not later:
        return []
    if kind == "purchases" and max(now, later) <= 0:
        now, later, steady, path = -now, -later, "desk-says-selling", "desk-says-selling-path"
    said_now, said_later = (figures.money(catalogue, amount, _decimals(amount)) for amount in (now, later))
    if abs(now - later) < 0.05:
        return [catalogue.say(steady, now=said_now)]
    return [catalogue.say(path, now=said_now, later=said_later)]


def _joined(catalogue: Catalogue, parts: Sequence[str]) -> str:
    """Parts of a line, which is broken between them only."""
    return catalogue.say("desk-says-join").join(part.replace(" ", _NO_BREAK) for part in parts)
