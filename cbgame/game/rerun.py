"""Playing a finished term again, with some of its decisions or some of its luck left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from cbgame.game import emergencies
from cbgame.game.bulletin import Bulletin, Situation
from cbgame.game.term import Term, TermLuck
from cbgame.policy.decision import Decision
from cbgame.policy.reach import within_reach

KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "rate": ("target_low_pct",),
    "balance_sheet": (
        "treasuries", "mbs", "bill_purchases_usd_bn", "corporate_purchases_usd_bn", "municipal_purchases_usd_bn",
        "equity_purchases_usd_bn", "purchase_maturity", "maturity_extension_usd_bn",
    ),
    "facilities": (
        "iorb_offset_bp", "on_rrp_offset_bp", "standing_repo", "standing_repo_offset_bp", "temporary_repo_usd_bn",
        "interest_on_reserves", "on_rrp", "credit_backstop_usd_bn", "emergency_lending_usd_bn", "swap_lines",
        "discount_offset_bp",
    ),
    "words": ("guidance", "replies"),
    "emergencies": (),  # the answers
}  # fmt: skip
"""The kinds of decision, each with its parts of :class:`Decision`."""

Choose = Callable[[Term], Decision]
Answer = Callable[[Situation, int], str]
"""A situation and how many the quarter has had before it -> the option taken."""


def play_out(term: Term, choose: Choose, answer: Answer, until: int | None = None) -> Term:
    """Play a term on until its end, or until so many quarters are decided; the same term."""
    last = term.level.quarters if until is None else until
    while len(term.decisions) < last:
        term.decide(choose(term))
        asked = 0
        while isinstance(outcome := term.proceed(), Situation):
            term.answer(answer(outcome, asked))
            asked += 1
        assert isinstance(outcome, Bulletin)
    return term


def hold(term: Term) -> Decision:
    """Leave every instrument as it stands."""
    return term.standing


def hold_answer(situation: Situation, asked: int) -> str:
    """What *hold* answers to an emergency."""
    return emergencies.default_answer("hold", situation.id, tuple(option.id for option in situation.options))


def exactly_as_in(term: Term) -> Answer:
    """The very answers of a term, for the very emergencies it met."""
    return lambda situation, asked: term.answers[situation.index][asked]


@dataclass(frozen=True, slots=True)
class Replay:
    """A finished term that can be played again from any of its quarters."""

    term: Term
    standing: tuple[Term, ...]  # the term as it stood before each quarter; not to be played on, only branched

    @classmethod
    def of(cls, term: Term) -> Replay:
        """Raises RuntimeError for a term that hasn't ended."""
        if not term.ended:
            raise RuntimeError("the term has not ended")
        again = Term(term.level, term.seed)
        again.luck = term.luck  # its draws are known already
        stood: list[Term] = []
        for quarter in range(term.level.quarters):
            stood.append(again.branch())
            play_out(again, lambda now: term.decisions[len(now.decisions)], exactly_as_in(term), quarter + 1)
        return cls(term, tuple(stood))

    def player(self, term: Term) -> Decision:
        """What the player changed in the quarter, on what stands in ``term``; as far as it can be taken there."""
        return self._changes(term, tuple(KINDS))

    def player_answer(self, situation: Situation, asked: int) -> str:
        """The player's answer to the same emergency; where there was none, what absent players answer."""
        answers = self.term.answers[situation.index]
        offered = [option.id for option in situation.options]
        return answers[asked] if asked < len(answers) and answers[asked] in offered else situation.default

    def _changes(self, term: Term, kinds: Collection[str]) -> Decision:
        """The player's changes of some kinds in the quarter, on what stands in ``term``.

        What the player left as it stood is left as it stands here, so that a decision is the change it made: runoff
        that the player once ended goes on where ending it is left out. The rate is moved as far as the player moved
        it; what else was changed is set as the player set it.
        """
        index, here = len(term.decisions), term.standing
        taken, held = self.term.decisions[index], self.standing[index].standing
        changed: dict[str, Any] = {
            part: getattr(taken, part)
            for kind in kinds
            for part in KINDS[kind]
            if getattr(taken, part) != getattr(held, part)
        }
        if "target_low_pct" in changed:
            changed["target_low_pct"] = here.target_low_pct + (taken.target_low_pct - held.target_low_pct)
        return within_reach(replace(here, **changed), here, term.instruments)

    def with_kinds(
        self, kinds: Collection[str], first: int = 0, until: int | None = None, luck: TermLuck | None = None
    ) -> Term:
        """The term from the quarter ``first`` on with the player's decisions of some kinds alone, else *hold*."""
        answer = self.player_answer if "emergencies" in kinds else hold_answer
        return play_out(self.standing[first].branch(luck), lambda term: self._changes(term, kinds), answer, until)

    def held_from(self, quarter: int) -> Term:
        """The player's decisions before a quarter, *hold* from it on; with the number of quarters: the term itself."""
        if quarter == self.term.level.quarters:
            return self.term
        return play_out(self.standing[quarter].branch(), hold, hold_answer)

    def with_decision(self, quarter: int, other: Decision | None) -> Term:
        """The term with another decision in one quarter (None: *hold*), and the player's own changes after it.

        Raises DecisionRefused where the other decision can't be taken.
        """
        twin = self.standing[quarter].branch()
        play_out(twin, lambda term: term.standing if other is None else other, self.player_answer, quarter + 1)
        return play_out(twin, self.player, self.player_answer)

    def with_answer(self, quarter: int, number: int, other: Answer) -> Term:
        """The term with another answer to one of a quarter's emergencies, the rest as the player did."""

        def answer(situation: Situation, asked: int) -> str:
            changed = situation.index == quarter and asked == number
            return other(situation, asked) if changed else self.player_answer(situation, asked)

        twin = self.standing[quarter].branch()
        return play_out(twin, self.player, answer)
