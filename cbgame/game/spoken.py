"""How guidance is named in message ids, and what its sentences are given."""

from __future__ import annotations

from cbgame.policy.decision import Guidance, GuidanceForm


def form_and_kind(promise: Guidance) -> str:
    """The end of a message id: ``hold`` with a date, ``qualitative-hold`` or ``threshold-hold`` without."""
    dated = promise.form is GuidanceForm.CALENDAR
    return promise.kind.value if dated else f"{promise.form.value}-{promise.kind.value}"


def terms_of(promise: Guidance) -> dict[str, float | str]:
    """What its sentences are given: how firmly it is said, the quarters, the thresholds in percent."""
    terms: dict[str, float | str] = {"strength": promise.strength.value}
    if promise.form is GuidanceForm.CALENDAR:
        return terms | {"quarters": promise.quarters}
    if promise.form is GuidanceForm.THRESHOLD:
        return terms | {"unemployment": promise.unemployment_pct, "inflation": promise.inflation_pct}
    return terms
