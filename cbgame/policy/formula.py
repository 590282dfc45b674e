"""A rule for the rate that somebody has typed: read into a tree of sums, products and a few functions, never executed.

The text goes through Python's own parser, and every node that isn't on a short list is refused with its place. What is
left is worked out here, array by array.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

import numpy as np

from cbgame.economy.state import Array, State

LONGEST: Final = 1000
"""Signs in a formula."""

DEEPEST: Final = 40
"""Parts inside parts."""

LARGEST: Final = 1e6
"""The largest number that may be written."""

HIGHEST_POWER: Final = 4


@dataclass(frozen=True, slots=True)
class Name:
    """What a formula may name: its meaning is said in docs/rule-files.md."""

    unit: str
    read: Callable[[State], Array]


NAMES: Final[Mapping[str, Name]] = {
    "i": Name("percent", lambda s: s.policy_rate),
    "rstar": Name("percent", lambda s: s.natural_rate),
    "pi": Name("percent", lambda s: s.core_inflation_4q),
    "pi_quarter": Name("percent", lambda s: s.core_inflation[-1]),
    "pi_headline": Name("percent", lambda s: s.headline_inflation_4q),
    "target": Name("percent", lambda s: s.inflation_target),
    "expected_pi": Name("percent", lambda s: s.expected_inflation_long),
    "gap": Name("percent", lambda s: s.output_gap),
    "gap_before": Name("percent", lambda s: s.output_gap_lag),
    "u": Name("percent", lambda s: s.unemployment),
    "ustar": Name("percent", lambda s: s.natural_unemployment),
    "yield_2y": Name("percent", lambda s: s.yield_2y),
    "yield_10y": Name("percent", lambda s: s.yield_10y),
    "spread": Name("pp", lambda s: s.credit_spread),
    "stress": Name("index", lambda s: s.financial_stress),
    "reserves_share": Name("percent", lambda s: s.books.reserves / s.bank_assets * 100.0),
}

FUNCTIONS: Final[Mapping[str, tuple[int, int]]] = {"min": (2, 8), "max": (2, 8), "clip": (3, 3), "abs": (1, 1)}
"""What a formula may call, with the least and the most it takes; ``clip(x, low, high)``."""

_TOKEN: Final = re.compile(
    r" +|(?P<number>(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)(?P<stuck>[A-Za-z_0-9.])?|[A-Za-z_][A-Za-z_0-9]*|\*\*|[-+*/(),]"
)
_SIGNS: Final[Mapping[type[ast.operator], Callable[[Array, Array], Array]]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
}


class FormulaRefused(ValueError):
    """A formula that can't be used: what is wrong (``code``), at which sign (from 1), what was found, what is near."""

    def __init__(self, code: str, position: int, found: str = "", expected: str = "") -> None:
        super().__init__(
            f"position {position}: {code.replace('_', ' ')}: {found}" + (f" ({expected})" * bool(expected))
        )
        self.code, self.position, self.found, self.expected = code, position, found, expected


Term = Callable[[State], Array]


@dataclass(frozen=True, slots=True)
class Formula:
    """A rule that was read. Calling it gives the rate wanted on each path, percent; where the formula gives no number
    (a division by zero), the rate as it stands."""

    text: str
    term: Term

    def __call__(self, state: State) -> Array:
        with np.errstate(all="ignore"):
            wanted = np.broadcast_to(self.term(state), (state.paths,))
        return np.where(np.isfinite(wanted), wanted, state.policy_rate)


def formula(text: str) -> Formula:
    """Read a formula. Raises :class:`FormulaRefused` at the first thing that doesn't belong."""
    if len(text) > LONGEST:
        raise FormulaRefused("too_long", LONGEST + 1, str(len(text)), str(LONGEST))
    _check_signs(text)
    try:
        tree = ast.parse(text.strip(" "), mode="eval")
    except SyntaxError as error:
        raise FormulaRefused("not_read", min(error.offset or 1, len(text)) + _margin(text)) from None
    except (RecursionError, MemoryError, ValueError):
        raise FormulaRefused("too_deep", 1, expected=str(DEEPEST)) from None
    _check_depth(tree.body, _margin(text))
    return Formula(text, _Reader(_margin(text)).term(tree.body))


def _margin(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _check_signs(text: str) -> None:
    """Every sign belongs to a number, a name, an operation or a bracket, and brackets don't go too deep."""
    if not text.strip(" "):
        raise FormulaRefused("empty", 1)
    place = depth = 0
    while place < len(text):
        token = _TOKEN.match(text, place)
        if token is None:
            raise FormulaRefused("attribute" if text[place] == "." else "sign", place + 1, text[place])
        if token["stuck"]:
            raise FormulaRefused("number", place + 1, token[0])
        if token["number"] and not float(token["number"]) <= LARGEST:
            raise FormulaRefused("number_too_large", place + 1, token[0][:20], f"{LARGEST:g}")
        depth += (token[0] == "(") - (token[0] == ")")
        if depth > DEEPEST:
            raise FormulaRefused("too_deep", place + 1, expected=str(DEEPEST))
        place = token.end()


def _check_depth(tree: ast.expr, margin: int) -> None:
    waiting: list[tuple[ast.AST, int]] = [(tree, 1)]
    while waiting:
        node, depth = waiting.pop()
        if depth > DEEPEST and isinstance(node, ast.expr):
            raise FormulaRefused("too_deep", node.col_offset + 1 + margin, expected=str(DEEPEST))
        waiting += [(child, depth + 1) for child in ast.iter_child_nodes(node)]


class _Reader:
    """From parsed nodes to what works them out."""

    def __init__(self, margin: int) -> None:
        self._margin = margin

    def term(self, node: ast.expr) -> Term:
        """What works a node out."""
        if isinstance(node, ast.Constant):
            return self._number(node)
        if isinstance(node, ast.Name):
            return self._name(node)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd):
            inner = self.term(node.operand)
            return inner if isinstance(node.op, ast.UAdd) else lambda state: -inner(state)
        if isinstance(node, ast.BinOp):
            return self._operation(node)
        if isinstance(node, ast.Call):
            return self._call(node)
        raise self._refused("part", node)

    def _refused(self, code: str, node: ast.expr, found: str = "", expected: str = "") -> FormulaRefused:
        return FormulaRefused(code, node.col_offset + 1 + self._margin, found, expected)

    def _number(self, node: ast.Constant) -> Term:
        value = node.value
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise self._refused("number", node, str(value))
        number = np.float64(value)
        return lambda state: np.full(state.paths, number)

    def _name(self, node: ast.Name) -> Term:
        if node.id in NAMES:
            return NAMES[node.id].read
        if node.id in FUNCTIONS:
            raise self._refused("function_alone", node, node.id)
        raise self._unknown("name", node, node.id, NAMES)

    def _unknown(self, what: str, node: ast.expr, found: str, known: Mapping[str, object]) -> FormulaRefused:
        near = get_close_matches(found, known, n=1) if len(found) > 2 else []
        if near:
            return self._refused(f"{what}_near", node, found, near[0])
        return self._refused(what, node, found, ", ".join(known))

    def _operation(self, node: ast.BinOp) -> Term:
        if isinstance(node.op, ast.Pow):
            return self._power(node)
        if type(node.op) not in _SIGNS:
            raise self._refused("part", node)
        work, left, right = _SIGNS[type(node.op)], self.term(node.left), self.term(node.right)
        return lambda state: work(left(state), right(state))

    def _power(self, node: ast.BinOp) -> Term:
        power = node.right.value if isinstance(node.right, ast.Constant) else None
        if isinstance(power, bool) or not isinstance(power, int) or not 0 <= power <= HIGHEST_POWER:
            raise self._refused("power", node.right, expected=str(HIGHEST_POWER))
        base = self.term(node.left)
        return lambda state: np.asarray(base(state) ** power)

    def _call(self, node: ast.Call) -> Term:
        if not isinstance(node.func, ast.Name):
            raise self._refused("part", node)
        name = node.func.id
        if name not in FUNCTIONS:
            raise self._unknown("function", node, name, FUNCTIONS)
        least, most = FUNCTIONS[name]
        if node.keywords or not least <= len(node.args) <= most:
            expected = str(least) if least == most else f"{least}-{most}"
            raise self._refused("arguments", node, name, expected)
        given = [self.term(each) for each in node.args]
        if name == "abs":
            return lambda state: np.abs(given[0](state))
        if name == "clip":
            return lambda state: np.minimum(np.maximum(given[0](state), given[1](state)), given[2](state))
        work = np.minimum if name == "min" else np.maximum
        return lambda state: np.asarray(work.reduce([each(state) for each in given]))
