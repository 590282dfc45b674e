"""What a report says of changed guidance: form, strength and thresholds; of a promise that is dropped nothing else."""

from __future__ import annotations

from cbgame.desktop.report.words import changed
from cbgame.files.catalogues import load_catalogue
from cbgame.policy.decision import Decision, Guidance, GuidanceForm, GuidanceKind, GuidanceStrength

ENGLISH = load_catalogue("en")
DATED = Decision(1.0, guidance=Guidance(GuidanceKind.HOLD, 4))
THRESHOLDS = Decision(
    1.0, guidance=Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, GuidanceStrength.FIRM, 6.5, 2.5)
)


def test_thresholds_in_a_dates_place() -> None:
    told = changed(ENGLISH, THRESHOLDS, DATED)
    assert "Form of the guidance: Until a date → Until thresholds" in told
    assert "Strength of the guidance: Plain (intends) → Firm (commits)" in told
    assert "Unemployment threshold: off → 6.5%" in told


def test_a_promise_that_is_dropped_is_told_once() -> None:
    for was in (DATED, THRESHOLDS):
        assert changed(ENGLISH, Decision(1.0), was) == "Guidance: Stay in this range → No promise"
