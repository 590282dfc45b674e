"""Guidance in what is written of it: the verb of its strength, headlines, the briefing, the press."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from cbgame.economy.stance import THRESHOLD
from cbgame.files.catalogues import load_catalogue
from cbgame.files.shapes import plain, structure
from cbgame.game.headlines import headlines
from cbgame.game.level import LANGUAGES
from cbgame.game.record import Record, level_hash
from cbgame.game.rerun import hold_answer, play_out
from cbgame.game.statement import guidance_sentence
from cbgame.game.term import Term
from cbgame.game.verification import Outcome, verify
from cbgame.policy.decision import Decision, Guidance, GuidanceForm, GuidanceKind, GuidanceStrength
from tests.economy.worlds import lidded_level, spike_level
from tests.game.test_briefing import brief, ids
from tests.game.test_press import CALM, asked, conference

UNDATED = Guidance(GuidanceKind.HOLD, form=GuidanceForm.QUALITATIVE)
THRESHOLDS = Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, GuidanceStrength.PLAIN, 6.5, 2.5)
DATED = Guidance(GuidanceKind.HOLD, 4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_strength_reads_differently_in_every_form(language: str) -> None:
    catalogue = load_catalogue(language)
    for promise in (DATED, UNDATED, THRESHOLDS):
        said = [catalogue.tell(guidance_sentence(replace(promise, strength=each))) for each in GuidanceStrength]
        assert len(set(said)) == 3
        assert not any("{" in sentence for sentence in said)


def test_thresholds_are_read_out() -> None:
    sentence = load_catalogue("en").tell(guidance_sentence(THRESHOLDS))
    assert "intends to" in sentence
    assert "above 6.5 percent" in sentence
    assert "no more than 2.5 percent" in sentence


@pytest.mark.parametrize(
    ("was", "now", "headline"),
    [
        (Guidance(), DATED, "hold"),
        (DATED, replace(DATED, quarters=8), None),
        (DATED, UNDATED, "qualitative-hold"),
        (DATED, THRESHOLDS, "threshold-hold"),
        (THRESHOLDS, replace(THRESHOLDS, unemployment_pct=5.5), "threshold-hold"),
        (THRESHOLDS, replace(THRESHOLDS, strength=GuidanceStrength.FIRM), "firmer"),
        (DATED, replace(DATED, quarters=3, strength=GuidanceStrength.SOFT), "softer"),
        (UNDATED, Guidance(), "dropped"),
        (UNDATED, UNDATED, None),
    ],
)
def test_what_is_new_in_guidance_is_a_headline(was: Guidance, now: Guidance, headline: str | None) -> None:
    standing = Decision(1.0, guidance=was)
    told = headlines(replace(standing, guidance=now), standing, {}, 1.125)
    said = [each.id for each in told if each.id.startswith("headline-guidance-")]
    assert said == ([] if headline is None else [f"headline-guidance-{headline}"])


def test_the_briefing_says_whether_thresholds_bind() -> None:
    standing = Decision(1.0, guidance=replace(THRESHOLDS, unemployment_pct=4.0))
    slack, tight = {"unemployment": 4.6}, {"unemployment": 3.9}
    assert "briefing-guidance-threshold-hold" in ids(brief(slack, decision=standing))
    assert "briefing-guidance-threshold-crossed" in ids(brief(tight, decision=standing))
    assert "briefing-guidance-qualitative-hold" in ids(brief(decision=replace(standing, guidance=UNDATED)))


def test_near_a_threshold_the_press_asks_whether_it_is_a_trigger() -> None:
    near = replace(CALM, guidance=replace(THRESHOLDS, unemployment_pct=4.5))
    assert "trigger" in asked(conference(near, unemployment=4.6))
    assert "trigger" not in asked(conference(near, unemployment=7.5, core_inflation_4q=1.0))
    assert "trigger" not in asked(conference(CALM, unemployment=4.6))


def test_a_level_that_says_nothing_of_thresholds_keeps_its_digest() -> None:
    level = lidded_level()  # as it was before its hand could grow
    assert level_hash(level) == "b17fa72c5a5914af"
    given = replace(level, instruments=replace(level.instruments, guidance_thresholds=True))
    assert level_hash(given) != level_hash(level)
    firm = replace(level, standing=replace(level.standing, guidance=replace(DATED, strength=GuidanceStrength.FIRM)))
    assert level_hash(firm) != level_hash(replace(level, standing=replace(level.standing, guidance=DATED)))


def test_thresholds_are_announced_stand_and_make_a_record_that_verifies() -> None:
    level = spike_level()
    level = replace(level, quarters=2, instruments=replace(level.instruments, guidance_thresholds=True))
    promise = replace(THRESHOLDS, unemployment_pct=3.5, strength=GuidanceStrength.FIRM)

    def choose(term: Term) -> Decision:
        return term.standing if term.decisions else replace(term.standing, guidance=promise)

    term = Term(level, 3)
    said = term.decide(choose(term))
    assert "statement-guidance-threshold-hold" in [each.id for each in said.statement]
    assert said.reactions["yield_2y"] < -3.0
    term = play_out(Term(level, 3), choose, hold_answer)
    assert term.decisions[1].guidance == promise
    assert term.states[1].guided_form[0] == THRESHOLD
    record = structure(json.loads(json.dumps(plain(term.record()))), Record)
    assert record == term.record()
    assert verify(record, level).outcome is Outcome.CONFIRMED
