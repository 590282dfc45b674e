"""The press conference: questions chosen from the state and the decision, and what each answer does.

Every answer pays in one coin and costs in another (:class:`cbgame.economy.words.Words`), some bind as a promise in the
statement would. Who says nothing, as rules and absent players do, refers to the statement: no effect at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

from cbgame.economy.words import Words
from cbgame.game.briefing_view import money
from cbgame.game.bulletin import Bulletin, PressAnswer, Question, Vote
from cbgame.game.message import Message, message
from cbgame.policy.decision import Decision, DecisionRefused, Guidance, GuidanceForm, GuidanceKind, Instruments, Problem
from cbgame.policy.promises import breaks, expected_inflation

MOST = 3
LEAST_RELEVANCE = 0.5
REFER = "statement"
"""The default answer to every question."""


@dataclass(frozen=True, slots=True)
class Conference:
    """What the press knows when it asks."""

    bulletin: Bulletin
    decision: Decision
    vote: Vote
    expected_rate_pct: float

    def value(self, name: str) -> float:
        """A published figure."""
        return self.bulletin.readings[name].value

    @property
    def target(self) -> float:
        return float(self.bulletin.nowcast.inflation_target[0])

    @property
    def move(self) -> float:
        """The change of the rate, percent."""
        return self.decision.target_low_pct - self.bulletin.standing.target_low_pct

    @property
    def surprise_bp(self) -> float:
        return 100.0 * (self.decision.target_low_pct + 0.125 - self.expected_rate_pct)


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: its words' effect, and what it promises."""

    id: str
    words: Words
    promise: Guidance | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: how much it suggests itself (0: not at all), its text, and its answers beside the default."""

    id: str
    relevance: Callable[[Conference], float]
    text: Callable[[Conference], Message]
    replies: tuple[Reply, ...]


def _slack(c: Conference) -> float:
    return c.value("unemployment") - c.value("natural_unemployment")


def _cut(c: Conference) -> float:
    return 0.6 + 0.4 * _slack(c) if c.move >= 0 and _slack(c) > 0.4 else 0.0


def _raise(c: Conference) -> float:
    over = c.value("core_inflation_4q") - c.target
    return 0.5 + 0.5 * over if c.move <= 0 and over > 0.4 else 0.0


def _buys_securities(decision: Decision) -> bool:
    return decision.treasuries.purchases_usd_bn + decision.mbs.purchases_usd_bn > 0


def _qe(c: Conference) -> float:
    plumbing = c.decision.bill_purchases_usd_bn > 0 or c.decision.temporary_repo_usd_bn > 0
    return 1.1 if plumbing and not _buys_securities(c.decision) else 0.0


def _cushion(c: Conference) -> float:
    return c.bulletin.reserve_demand.here_share - c.bulletin.reserve_demand.scarce_share


def _reserves(c: Conference) -> float:
    runs_off = c.decision.treasuries.runoff_cap_usd_bn + c.decision.mbs.runoff_cap_usd_bn > 0
    return 1.4 - 0.4 * max(_cushion(c), 0.0) if runs_off and _cushion(c) < 2.0 else 0.0


def _losses(c: Conference) -> float:
    return 0.75 if c.value("deferred_asset_bn") > 0.5 else 0.0


def _politics(c: Conference) -> float:
    heard = 0.5 * c.value("political_pressure") + (0.3 if c.value("deferred_asset_bn") > 0.5 else 0.0)
    return heard + (0.7 if c.move > 0 and _slack(c) > -0.3 else 0.45 if c.move > 0 else 0.0)


def _split(c: Conference) -> float:
    return 0.5 + 0.2 * len(c.vote.against) if len(c.vote.against) >= 2 else 0.0


def _broken(c: Conference) -> float:
    """The press measures against the promise that stood, as the economy does."""
    return 1.6 if breaks(c.bulletin.nowcast, c.bulletin.standing, c.decision) else 0.0


def _surprise(c: Conference) -> float:
    return 0.4 + abs(c.surprise_bp) / 40.0 if abs(c.surprise_bp) >= 10.0 else 0.0


def _next(c: Conference) -> float:
    return 0.5 if c.decision.guidance.kind is GuidanceKind.NONE else 0.0


def _doubt(c: Conference) -> float:
    return 0.5 if c.decision.guidance.kind is not GuidanceKind.NONE else 0.0


def _trigger(c: Conference) -> float:
    """Near a threshold everybody asks whether crossing it means a move (March 2013: thresholds, not triggers)."""
    promise = c.decision.guidance
    if promise.kind is GuidanceKind.NONE or promise.form is not GuidanceForm.THRESHOLD:
        return 0.0
    inflation = expected_inflation(c.value("core_inflation_4q"), c.value("expected_inflation_long"))
    room = min(
        abs(c.value("unemployment") - promise.unemployment_pct), 2.0 * abs(inflation - promise.inflation_pct)
    )  # fmt: skip
    return 1.2 - room if room < 0.7 else 0.0


def _anchor(c: Conference) -> float:
    drift = abs(c.value("expected_inflation_long") - c.target)
    return 0.6 + drift if drift > 0.25 else 0.0


def _stress(c: Conference) -> float:
    return 0.5 + 0.3 * c.value("financial_stress") if c.value("financial_stress") > 1.5 else 0.0


def _bubble(c: Conference) -> float:
    dear = c.value("equity_valuation")
    return 0.3 + dear / 50.0 if dear > 15.0 else 0.0


QUESTIONS: Final[tuple[Asked, ...]] = (
    Asked(
        "cut", _cut,
        lambda c: message("press-question-cut", unemployment=c.value("unemployment")),
        (Reply("cut_patience", Words(resolve=1.0, tone=-1.0)),
         Reply("cut_ready", Words(tone=1.0, resolve=-0.5)),
         Reply("cut_pledge", Words(tone=0.5), Guidance(GuidanceKind.LOWER, 2))),
    ),
    Asked(
        "raise", _raise,
        lambda c: message("press-question-raise", core=c.value("core_inflation_4q")),
        (Reply("raise_resolve", Words(resolve=1.0, tone=-1.0)),
         Reply("raise_passing", Words(resolve=-1.0, tone=1.0)),
         Reply("raise_pledge", Words(resolve=0.5), Guidance(GuidanceKind.RAISE, 2))),
    ),
    Asked(
        "qe", _qe, lambda c: message("press-question-qe"),
        (Reply("qe_plumbing", Words(clarity=0.5, tone=-0.5)),
         Reply("qe_wink", Words(tone=1.0, clarity=-1.0)),
         Reply("qe_whatever", Words(unease=-0.5, clarity=-0.5))),
    ),
    Asked(
        "reserves", _reserves,
        lambda c: message("press-question-reserves", **money(reserves=c.value("reserves_bn"))),
        (Reply("reserves_signs", Words(clarity=0.5, unease=0.5)),
         Reply("reserves_autopilot", Words(clarity=0.5, tone=-1.0)),
         Reply("reserves_stop", Words(unease=-0.5, tone=0.5, clarity=-1.0))),
    ),
    Asked(
        "losses", _losses,
        lambda c: message("press-question-losses", **money(amount=c.value("deferred_asset_bn"))),
        (Reply("losses_explain", Words(clarity=0.5, unease=0.5)),
         Reply("losses_wave", Words(tone=0.5, clarity=-0.5)),
         Reply("losses_independent", Words(resolve=0.5, defiance=0.5))),
    ),
    Asked(
        "politics", _politics, lambda c: message("press-question-politics"),
        (Reply("politics_law", Words(resolve=1.0, defiance=1.0)),
         Reply("politics_listen", Words(resolve=-1.0, defiance=-1.0)),
         Reply("politics_evidence", Words(clarity=0.5, defiance=0.5))),
    ),
    Asked(
        "split", _split, lambda c: message("press-question-split", against=len(c.vote.against)),
        (Reply("split_healthy", Words(tone=0.5, clarity=-0.5)),
         Reply("split_majority", Words(clarity=0.5, tone=-0.5)),
         Reply("split_open", Words(clarity=-1.0, unease=-0.5))),
    ),
    Asked(
        "broken", _broken, lambda c: message("press-question-broken"),
        (Reply("broken_explain", Words(clarity=1.0, tone=-1.0)),
         Reply("broken_deny", Words(clarity=-1.0, tone=0.5)),
         Reply("broken_regret", Words(clarity=0.5, resolve=-0.5))),
    ),
    Asked(
        "surprise", _surprise,
        lambda c: message(
            "press-question-surprise-tighter" if c.surprise_bp > 0 else "press-question-surprise-easier",
            size_bp=abs(c.surprise_bp),
        ),
        (Reply("surprise_meant", Words(clarity=0.5, tone=-1.0)),
         Reply("surprise_data", Words(resolve=0.5, clarity=-0.5)),
         Reply("surprise_soothe", Words(tone=1.0, clarity=-1.0))),
    ),
    Asked(
        "next", _next,
        lambda c: message("press-question-next", low=c.decision.target_low_pct, high=c.decision.target_high_pct),
        (Reply("next_meeting", Words(resolve=0.5, clarity=-0.5)),
         Reply("next_patient", Words(), Guidance(GuidanceKind.HOLD, 2)),
         Reply("next_own_view", Words(clarity=0.5, unease=0.5))),
    ),
    Asked(
        "doubt", _doubt, lambda c: message("press-question-doubt"),
        (Reply("doubt_conditions", Words(clarity=0.5, unease=0.5)),
         Reply("doubt_firm", Words(clarity=0.5, tone=-0.5)),
         Reply("doubt_free", Words(clarity=-1.0, unease=-0.5))),
    ),
    Asked(
        "trigger", _trigger,
        lambda c: message("press-question-trigger", unemployment=c.decision.guidance.unemployment_pct),
        (Reply("trigger_threshold", Words(clarity=0.5, tone=-0.5)),
         Reply("trigger_soon", Words(tone=0.5, clarity=-0.5)),
         Reply("trigger_patient", Words(tone=0.5, resolve=-0.5))),
    ),
    Asked(
        "anchor", _anchor,
        lambda c: message("press-question-anchor", expected=c.value("expected_inflation_long"), target=c.target),
        (Reply("anchor_firm", Words(resolve=1.0, tone=-1.0)),
         Reply("anchor_flexible", Words(resolve=-1.0, tone=1.0)),
         Reply("anchor_surveys", Words(tone=0.5, clarity=-0.5))),
    ),
    Asked(
        "stress", _stress, lambda c: message("press-question-stress"),
        (Reply("stress_sound", Words(tone=1.0, clarity=-0.5)),
         Reply("stress_tools", Words(unease=-1.0, resolve=-0.5)),
         Reply("stress_candid", Words(clarity=1.0, tone=-1.0))),
    ),
    Asked(
        "bubble", _bubble, lambda c: message("press-question-bubble", valuation_pct=c.value("equity_valuation")),
        (Reply("bubble_warn", Words(tone=-1.0, clarity=0.5)),
         Reply("bubble_shrug", Words(tone=1.0, clarity=-0.5)),
         Reply("bubble_tools", Words(clarity=0.5, unease=0.5))),
    ),
)  # fmt: skip
"""Every question the press may ask."""

REPLIES: Final[dict[str, Reply]] = {reply.id: reply for asked in QUESTIONS for reply in asked.replies}
"""Every answer that does something, by its id."""


def verify_replies(decision: Decision) -> None:
    """Raise :class:`DecisionRefused` for a reply that answers no question at all; what isn't asked is just unheard."""
    unknown = [name for name in decision.replies if name not in REPLIES]
    if unknown:
        raise DecisionRefused(tuple(Problem("replies", "not_an_answer", name) for name in unknown))


def questions(conference: Conference, instruments: Instruments) -> tuple[Question, ...]:
    """One to three questions, the most pressing first; none where there is no press conference."""
    if not instruments.press_conference:
        return ()
    weighed = [(asked.relevance(conference), asked) for asked in QUESTIONS]
    ranked = sorted((pair for pair in weighed if pair[0] >= LEAST_RELEVANCE), key=lambda pair: -pair[0])
    return tuple(_question(asked, conference, instruments) for _, asked in ranked[:MOST])


def _question(asked: Asked, conference: Conference, instruments: Instruments) -> Question:
    in_hand = [reply for reply in asked.replies if reply.promise is None or _may_promise(reply, instruments)]
    answers = (_answer(REFER, ()), *(_answer(reply.id, effects(reply)) for reply in in_hand))
    return Question(asked.id, asked.text(conference), answers)


def _answer(id: str, effects: tuple[Message, ...]) -> PressAnswer:
    return PressAnswer(id, message(f"press-answer-{id.replace('_', '-')}"), effects)


def _may_promise(reply: Reply, instruments: Instruments) -> bool:
    return instruments.guidance and reply.promise is not None and (
        reply.promise.quarters <= instruments.guidance_max_quarters
    )  # fmt: skip


def effects(reply: Reply) -> tuple[Message, ...]:
    """What an answer does, and what it promises, each in a few words."""
    found = []
    for item in fields(Words):
        amount = getattr(reply.words, item.name)
        if amount:
            found.append(message(f"press-effect-{item.name}-{'up' if amount > 0 else 'down'}"))
    if reply.promise is not None:
        found.append(message(f"press-effect-promise-{reply.promise.kind}"))
    return tuple(found)


def taken(replies: Sequence[str], asked: Sequence[Question]) -> tuple[Reply, ...]:
    """The answers that count: at most one for each question that was asked, the last one given."""
    found: dict[str, Reply] = {}
    for name in replies:
        for question in asked:
            if name in REPLIES and name in {answer.id for answer in question.answers}:
                found[question.id] = REPLIES[name]
    return tuple(found.values())


def words_of(vote: Vote, replies: Sequence[Reply]) -> Words:
    """The vote and the answers together."""
    spoken = Words(against=vote.share_against)
    for reply in replies:
        spoken = Words(*(getattr(spoken, item.name) + getattr(reply.words, item.name) for item in fields(Words)))
    return spoken


def promised(decision: Decision, replies: Sequence[Reply]) -> Decision:
    """The decision with what the answers have promised in place of its guidance."""
    for reply in replies:
        if reply.promise is not None:
            decision = replace(decision, guidance=reply.promise)
    return decision
