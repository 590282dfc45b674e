// One line on the future of the rate: direction, form and strength; only what the form asks for is shown.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { changed } from "../decision.js";
import { numberField, selection } from "./fields.js";

const AWAY_PP = 0.5;

export function guidance(each, decision, set) {
  const promise = decision.guidance;
  const give = (change) => set(changed(decision, each.path, settled(each, { ...promise, ...change })));
  const promised = promise.kind !== "none";
  const form = each.forms.find((item) => item.value === promise.form) ?? each.forms[0];
  const rising = promise.kind === "raise";
  const words = each.words;
  return html`<div class="guidance" role="group" aria-label=${each.label}>
    <p class="muted">${each.stands}</p>
    <label for="guidance-kind">${words.direction}</label>
    ${selection("guidance-kind", each.kinds, promise.kind, (kind) => give({ kind }))}
    ${promised
      ? html`<label for="guidance-form">${words.form}</label>
          ${selection("guidance-form", each.forms, promise.form, (value) => give({ form: value }))}
          <label for="guidance-strength">${words.strength}</label>
          ${selection("guidance-strength", each.strengths, promise.strength, (strength) => give({ strength }))}`
      : nothing}
    ${promised && promise.form === "calendar"
      ? numberField("guidance-quarters", words.quarters, promise.quarters, { ...each.quarters, step: 1 },
          (quarters) => give({ quarters: Math.round(quarters) }))
      : nothing}
    ${promised && promise.form === "threshold"
      ? html`${numberField("guidance-unemployment", words[rising ? "jobs-below" : "jobs-above"],
          promise.unemployment_pct, { ...each.unemployment, step: 0.1 },
          (value) => give({ unemployment_pct: tenth(value) }))}
        ${numberField("guidance-inflation", words[rising ? "prices-above" : "prices-at-most"],
          promise.inflation_pct, { ...each.inflation, step: 0.1 },
          (value) => give({ inflation_pct: tenth(value) }))}`
      : nothing}
    <p class="muted">${promised ? form.meaning : each.nothing}</p>
  </div>`;
}

// A promise without what its form asks for begins with something; what its form doesn't know is nothing.
function settled(each, promise) {
  if (promise.kind === "none") {
    return { kind: "none", quarters: 0, form: "calendar", strength: "plain", unemployment_pct: 0, inflation_pct: 0 };
  }
  const dated = promise.form === "calendar";
  const conditional = promise.form === "threshold";
  const away = promise.kind === "raise" ? AWAY_PP : -AWAY_PP;
  return {
    ...promise,
    quarters: dated ? promise.quarters || each.quarters.first : 0,
    unemployment_pct: conditional ? promise.unemployment_pct || tenth(each.unemployment.first + away) : 0,
    inflation_pct: conditional ? promise.inflation_pct || Math.max(0, tenth(each.inflation.first - away)) : 0,
  };
}

function tenth(value) {
  return Math.round(value * 10) / 10;
}
