"""Why a decision can't be taken, as messages."""

from __future__ import annotations

from cbgame.game.message import Message, message
from cbgame.policy.decision import Problem


def refusal(problem: Problem) -> Message:
    """The sentence for one problem: where (a message id), what was found, what was expected.

    Numbers stay numbers; what isn't a number is left out, and its sentence doesn't need it.
    """
    arguments: dict[str, float | str] = {"where": f"field-{problem.where.replace('_', '-').replace('.', '-')}"}
    numbers = {"found": problem.found} | {f"expected{index}": item for index, item in enumerate(problem.expected, 1)}
    arguments |= {
        name: item for name, item in numbers.items() if isinstance(item, (int, float)) and not isinstance(item, bool)
    }
    return message(f"problem-{problem.code.replace('_', '-')}", **arguments)
