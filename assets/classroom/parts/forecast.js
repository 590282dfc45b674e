// What a class may ask besides the decision: what is expected, with a band, and why in one sentence.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { live } from "../vendor/lit-html/directives/live.js";
import { consider } from "../course.js";
import { state } from "../state.js";
import { say } from "../words.js";
import { numberField } from "./fields.js";

const BOUNDS = { low: -50, high: 100, step: 0.1, decimals: 2 };
const LONGEST = 280;

export function reasons(view) {
  return html`${view.class.forecasts ? forecasts(view) : nothing} ${view.class.justifications ? why() : nothing}`;
}

function forecasts(view) {
  return html`<details class="section">
    <summary>${say("browser-forecast")}<span class="stands">${say("browser-optional")}</span></summary>
    <p class="muted">${say("browser-forecast-about", { quarter: view.class.quarter })}</p>
    ${Object.keys(state.draft.forecasts).map((variable) => variableFields(variable, view))}
  </details>`;
}

function variableFields(variable, view) {
  const each = state.draft.forecasts[variable];
  const label = view.bulletin.figures.find((figure) => figure.name === variable)?.label ?? variable;
  const give = (part) => (value) =>
    consider({ forecasts: { ...state.draft.forecasts, [variable]: ordered({ ...each, [part]: value }, part) } });
  return html`<fieldset class="forecast">
    <legend>${label}, %</legend>
    ${numberField(`${variable}-median`, say("browser-median"), each.median, BOUNDS, give("median"))}
    ${numberField(`${variable}-low`, say("browser-low80"), each.low80, BOUNDS, give("low80"))}
    ${numberField(`${variable}-high`, say("browser-high80"), each.high80, BOUNDS, give("high80"))}
  </fieldset>`;
}

// A band holds its middle: what was typed last stays, and the others give way.
function ordered(each, part) {
  const value = each[part];
  if (!Number.isFinite(value)) return each;
  const made = { ...each };
  if (part === "median" && !Number.isFinite(made.low80)) made.low80 = rounded(value - 0.5);
  if (part === "median" && !Number.isFinite(made.high80)) made.high80 = rounded(value + 0.5);
  if (part !== "low80" && made.low80 > value) made.low80 = value;
  if (part !== "high80" && made.high80 < value) made.high80 = value;
  if (part === "low80" && made.median < value) made.median = value;
  if (part === "high80" && made.median > value) made.median = value;
  return made;
}

function rounded(value) {
  return Math.round(value * 100) / 100;
}

function why() {
  return html`<div class="field">
    <label for="justification">${say("browser-why")} <span class="muted">(${say("browser-optional")})</span></label>
    <textarea id="justification" rows="2" maxlength=${LONGEST} .value=${live(state.draft.justification)}
      @input=${(event) => consider({ justification: event.target.value })}></textarea>
  </div>`;
}
