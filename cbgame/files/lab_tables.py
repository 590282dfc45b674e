"""What was found in the policy lab as tables and as plain data: policies, futures, the family with its frontier."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from cbgame.files.atomic import save_text
from cbgame.files.tables import Cell, Table, csv_text
from cbgame.game.frontier import Point, frontier
from cbgame.game.lab_outcome import Outcome
from cbgame.game.policy_lab import Experiment
from cbgame.text.lab_words import YOURS


def outcomes(experiment: Experiment) -> dict[str, Outcome]:
    """The rule's outcome, then those of the reference policies."""
    return {YOURS: experiment.yours, **experiment.chairs}


def experiment_plain(experiment: Experiment) -> dict[str, Any]:
    """An experiment in the shape that programs are promised."""
    edge = frontier(experiment.family)
    return {
        "level": experiment.level,
        "futures": experiment.futures,
        "rule": asdict(experiment.rule),
        "policies": {name: asdict(each.figures()) for name, each in outcomes(experiment).items()},
        "beats": {name: asdict(experiment.yours.beats(each)) for name, each in experiment.chairs.items()},
        "crises": {
            name: {family: asdict(odds) for family, odds in each.odds().items()}
            for name, each in outcomes(experiment).items()
        },
        "family": [_point_plain(point, point in edge) for point in experiment.family],
    }


def _point_plain(point: Point, on_frontier: bool) -> dict[str, Any]:
    told = {"rate": point.weights.formula(), **asdict(point.weights)}
    return told | {
        "unemployment_sd": point.unemployment_sd, "inflation_sd": point.inflation_sd, "on_frontier": on_frontier,
    }  # fmt: skip


def policies_table(experiment: Experiment) -> Table:
    """One row per policy: its figures, how often the rule beats it, and its odds of every kind of emergency."""
    found = experiment_plain(experiment)
    figures = tuple(found["policies"][YOURS])
    families = tuple(found["crises"][YOURS])
    columns = (
        "policy", "rate", "balance_sheet", "futures", *(f"loss_{name}" for name in figures[:3]), *figures[3:],
        "rule_beats_it", "rule_beats_it_low", "rule_beats_it_high",
        *(f"{family}{part}" for family in families for part in ("", "_low", "_high")),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for name, told in found["policies"].items():
        said = (experiment.rule.rate, experiment.rule.balance_sheet) if name == YOURS else (None, None)
        beaten = tuple(found["beats"][name].values()) if name in found["beats"] else (None, None, None)
        odds = (value for family in families for value in found["crises"][name][family].values())
        rows.append((name, *said, experiment.futures, *told.values(), *beaten, *odds))
    return Table("policies", columns, tuple(rows))


def futures_table(experiment: Experiment) -> Table:
    """One row per future, named by its seed: what each policy loses in it."""
    named = outcomes(experiment)
    rows = tuple((seed, *(float(each.loss[seed]) for each in named.values())) for seed in range(experiment.futures))
    return Table("futures", ("seed", *(f"loss_{name}" for name in named)), rows)


def family_table(experiment: Experiment) -> Table:
    """One row per rule of the family: its weights, where it lies, and whether that is on the frontier."""
    told = experiment_plain(experiment)["family"]
    return Table("family", tuple(told[0]), tuple(tuple(each.values()) for each in told))


def save_experiment(experiment: Experiment, path: Path) -> tuple[Path, ...]:
    """Write the policies to ``path``, the futures and the family beside it; the files written. Raises
    ``SaveFailed``."""
    futures, family = (path.with_name(f"{path.stem}-{name}{path.suffix}") for name in ("futures", "family"))
    save_text(path, csv_text(policies_table(experiment)))
    save_text(futures, csv_text(futures_table(experiment)))
    save_text(family, csv_text(family_table(experiment)))
    return path, futures, family
