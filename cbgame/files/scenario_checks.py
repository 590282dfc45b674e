"""What must hold between the sections that levels and episodes share: units, ranges, calendars, sources."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.economy.luck import DISTURBANCES
from cbgame.files.faults import MOST_FAULTS, Fault, fault, not_one_of, refusal_fault, shown
from cbgame.files.level_limits import limited, within
from cbgame.files.scenario_file import BY_QUARTER, AccountQuarter, PolicyQuarter, policy_of, start_of
from cbgame.files.shapes import Misshapen
from cbgame.files.start_figures import OPTIONAL_FIGURES, START_FIGURES, Figure, Figures
from cbgame.game.emergencies import RESPONSES
from cbgame.game.level import CashEvent, OutsideShock, Reference
from cbgame.policy.decision import Decision, Instruments, problems_of

Check = Callable[..., Iterable[Fault]]
Checks = tuple[tuple[tuple[str, ...], Check], ...]
"""Each check with the sections it looks at; ``figures`` are the well-shaped ones of ``start``, each by its name."""


def faults_between(sections: Mapping[str, Any], checks: Checks) -> list[Fault]:
    """Every fault between the given sections; a check whose sections aren't all there is left out."""
    found: list[Fault] = []
    for names, check in checks:
        if all(name in sections for name in names):
            found += islice(check(*(sections[name] for name in names)), MOST_FAULTS + 1)
    return found


def among(where: str, value: str, choices: Collection[str]) -> Iterator[Fault]:
    """A value outside its choices."""
    if value not in choices:
        yield not_one_of(where, value, choices)


def numbered(where: str, quarter: str) -> int | Fault:
    """The running number of a quarter, or the fault that it is none."""
    try:
        return quarter_number(quarter)
    except ValueError:
        return fault(where, "quarter", found=shown(quarter))


def _start_quarter(start_quarter: str) -> Iterator[Fault]:
    number = numbered("start_quarter", start_quarter)
    if isinstance(number, Fault):
        yield number


def _quarters(quarters: int) -> Iterator[Fault]:
    return limited("quarters", quarters)


def unique(where: str, name: str, keys: list[str]) -> Iterator[Fault]:
    """Keys that come again."""
    known: set[str] = set()
    for index, key in enumerate(keys):
        if key in known:
            yield fault(f"{where}[{index}].{name}", "twice", found=shown(key))
        known.add(key)


def _references(references: tuple[Reference, ...]) -> Iterator[Fault]:
    yield from unique("references", "key", [reference.key for reference in references])
    for index, reference in enumerate(references):
        if not reference.text.strip():
            yield fault(f"references[{index}].text", "empty")
        if not reference.url.startswith("https://"):
            yield fault(f"references[{index}].url", "url", found=shown(reference.url))


def _figures(figures: Mapping[str, Figure | Figures]) -> Iterator[Fault]:
    for name, stated in figures.items():
        quantity = (START_FIGURES | OPTIONAL_FIGURES)[name]
        if stated.unit != quantity.unit:
            yield fault(f"start.{name}.unit", "unit", found=shown(stated.unit), expected=quantity.unit)
        if len(stated.values) != quantity.quarters:
            yield fault(f"start.{name}.value", "length", found=len(stated.values), expected=quantity.quarters)
        for index, value in enumerate(stated.values):
            step = "" if isinstance(stated, Figure) else f"[{index}]"
            yield from within(f"start.{name}.value{step}", value, quantity.low, quantity.high)


def _capital(start: Any) -> Iterator[Fault]:
    at = start_of(start)
    treasuries = sum(
        getattr(at, name) for name in START_FIGURES if name.startswith("treasuries_") and name.endswith("_bn")
    )
    assets = treasuries + at.mbs_bn + at.repo_bn + at.loans_bn + at.other_assets_bn + at.deferred_asset_bn
    owed = at.currency_bn + at.reserves_bn + at.on_rrp_bn + at.treasury_account_bn + at.other_liabilities_bn
    if assets - owed <= 0:
        yield fault("start", "capital", assets=f"{assets:.6g}", liabilities=f"{owed:.6g}")


def in_term(where: str, quarter: str, start_quarter: str, quarters: int) -> Iterator[Fault]:
    """A quarter outside the term."""
    number, begins = numbered(where, quarter), numbered("start_quarter", start_quarter)
    if isinstance(number, Fault):
        yield number
    elif not isinstance(begins, Fault) and not begins <= number < begins + quarters:
        yield fault(where, "range", found=quarter, low=start_quarter, high=quarter_name(begins + quarters - 1))


def _accounts(accounts: tuple[AccountQuarter, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    for index, item in enumerate(accounts):
        where = f"treasury_account[{index}]"
        yield from in_term(f"{where}.quarter", item.quarter, start_quarter, quarters)
        for name in ("mean_usd_bn", "spread_usd_bn"):
            yield from limited(f"treasury_account.{name}", getattr(item, name), f"{where}.{name}")
    yield from unique("treasury_account", "quarter", [item.quarter for item in accounts])


def _shocks(shocks: tuple[OutsideShock, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    for index, item in enumerate(shocks):
        where = f"outside_shocks[{index}]"
        yield from among(f"{where}.shock", item.shock, DISTURBANCES)
        yield from in_term(f"{where}.quarter", item.quarter, start_quarter, quarters)
        yield from limited("outside_shocks.mean", item.mean, f"{where}.mean")
        yield from limited("outside_shocks.spread", item.spread, f"{where}.spread")


def _cash(events: tuple[CashEvent, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    for index, item in enumerate(events):
        where = f"cash_events[{index}]"
        yield from in_term(f"{where}.quarter", item.quarter, start_quarter, quarters)
        for name in ("week", "taxes_usd_bn", "settlement_usd_bn", "spread_usd_bn"):
            yield from limited(f"cash_events.{name}", getattr(item, name), f"{where}.{name}")
    yield from unique("cash_events", "quarter", [item.quarter for item in events])


def _policy_calendar(policy: tuple[PolicyQuarter, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    begins = numbered("start_quarter", start_quarter)
    if not policy or isinstance(begins, Fault):
        return
    for index, item in enumerate(policy):
        for number, answer in enumerate(item.answers):
            yield from among(f"historical_policy[{index}].answers[{number}]", answer, RESPONSES)
    if len(policy) != quarters:
        yield fault("historical_policy", "length", found=len(policy), expected=quarters)
    for index, item in enumerate(policy):
        if item.quarter != (expected := quarter_name(begins + index)):
            yield fault(
                f"historical_policy[{index}].quarter", "quarter-order", found=shown(item.quarter), expected=expected
            )


def standing_faults(standing: Decision, instruments: Instruments) -> Iterator[Fault]:
    """Why what stands could not be decided."""
    yield from (refusal_fault("standing", problem) for problem in problems_of(standing, standing, instruments))


def policy_faults(
    policy: tuple[PolicyQuarter, ...], standing: Decision, hand: Callable[[int], Instruments]
) -> Iterator[Fault]:
    """Why history's decisions could not be taken with the instruments in ``hand`` in each quarter, counted from 0."""
    try:
        decided = policy_of(policy, standing)
    except Misshapen as error:
        yield from error.faults
        return
    hold = standing
    for index, item in enumerate(decided):
        for problem in problems_of(item.decision, hold, hand(index)):
            yield refusal_fault(f"historical_policy[{index}].changes", problem)
        hold = item.decision.held()


def sources(references: tuple[Reference, ...], named: Iterable[tuple[str, str]]) -> Iterator[Fault]:
    """Sources, each with its place, that aren't among the references."""
    keys = {reference.key: None for reference in references}  # in their order, and quick to look through
    for where, source in named:
        yield from among(where, source, keys)


def _figure_sources(references: tuple[Reference, ...], figures: Mapping[str, Figure | Figures]) -> Iterator[Fault]:
    return sources(references, [(f"start.{name}.source", stated.source) for name, stated in figures.items()])


def _listed(section: str) -> tuple[tuple[str, ...], Check]:
    """The check of the sources in a list of tables."""

    def check(references: tuple[Reference, ...], stated: Any) -> Iterator[Fault]:
        return sources(references, [(f"{section}[{index}].source", item.source) for index, item in enumerate(stated)])

    return ("references", section), check


TERM: Final = ("start_quarter", "quarters")
SHARED_CHECKS: Final[Checks] = (
    (("start_quarter",), _start_quarter),
    (("quarters",), _quarters),
    (("references",), _references),
    (("figures",), _figures),
    (("start",), _capital),
    (("treasury_account", *TERM), _accounts),
    (("outside_shocks", *TERM), _shocks),
    (("cash_events", *TERM), _cash),
    (("historical_policy", *TERM), _policy_calendar),
    (("references", "figures"), _figure_sources),
    *map(_listed, BY_QUARTER),
)
