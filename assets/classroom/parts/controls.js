// The instruments of the hand as controls that a keyboard, a finger and a screen reader can use.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { live } from "../vendor/lit-html/directives/live.js";
import { at, changed } from "../decision.js";
import { number, say } from "../words.js";
import { numberField, selection } from "./fields.js";
import { guidance } from "./guidance.js";

const MADE = { rate, calendar, amount, switch: toggle, choice, offset, guidance };

// One control; `set` is given the changed decision.
export function control(each, decision, set) {
  return MADE[each.kind](each, decision, set);
}

// The range: a step down, a step up, and the whole reach on a slider.
function rate(each, decision, set) {
  const here = each.options.findIndex((option) => Math.abs(option.value - decision.target_low_pct) < 1e-6);
  const chosen = each.options[here] ?? each.options[0];
  const step = (place) => {
    const option = each.options[Math.min(Math.max(place, 0), each.options.length - 1)];
    set(changed(decision, each.path, option.value));
  };
  return html`<div class="rate" role="group" aria-label=${each.label}>
    <div class="stepper">
      <button type="button" class="step" aria-label=${each.lower} ?disabled=${here <= 0} @click=${() => step(here - 1)}>−</button>
      <output id="range" aria-live="polite">${chosen.text}<span class="unseen">, ${chosen.move}</span></output>
      <button
        type="button"
        class="step"
        aria-label=${each.raise}
        ?disabled=${here >= each.options.length - 1}
        @click=${() => step(here + 1)}
      >+</button>
    </div>
    <input
      type="range"
      min="0"
      max=${each.options.length - 1}
      step="1"
      aria-label=${each.label}
      aria-valuetext="${chosen.text}, ${chosen.move}"
      .value=${live(String(here))}
      @input=${(event) => step(Number(event.target.value))}
    />
    <p class="move" aria-hidden="true">${chosen.move}</p>
    <p class="muted">${chosen.priced}</p>
  </div>`;
}

// A calendar: what it could be, each with what it commits to; one's own numbers folded below.
function calendar(each, decision, set) {
  const parts = { now: "", step: "_step", end: "_end" };
  const path = (part) => `${each.asset}.${each.prefix}${parts[part]}_usd_bn`;
  const values = Object.fromEntries(Object.keys(parts).map((part) => [part, at(decision, path(part))]));
  const same = (preset) => Object.keys(parts).every((part) => preset[part] === values[part]);
  const place = each.presets.findIndex(same);
  const choose = (preset) =>
    set(Object.keys(parts).reduce((made, part) => changed(made, path(part), preset[part]), decision));
  return html`<fieldset class="calendar">
    <legend>${each.label}</legend>
    ${each.presets.map(
      (preset, order) => html`<label class="choice">
        <input type="radio" name=${each.id} .checked=${live(order === place)} @change=${() => choose(preset)} />
        <span><b>${preset.label}</b><small>${preset.text}</small></span>
      </label>`,
    )}
    <details ?open=${place < 0}>
      <summary>${say("browser-own-numbers")}</summary>
      ${Object.keys(parts).map((part) =>
        numberField(`${each.id}-${part}`, `${each.parts[part]}, ${each.unit}`, values[part], each, (value) =>
          set(changed(decision, path(part), value)),
        ),
      )}
    </details>
  </fieldset>`;
}

function amount(each, decision, set) {
  const value = at(decision, each.path);
  return html`<div class="field">
    ${numberField(each.id, each.label, value, each, (given) => set(changed(decision, each.path, given)), each.hint)}
  </div>`;
}

function toggle(each, decision, set) {
  return html`<div class="field">
    <label class="choice">
      <input type="checkbox" .checked=${live(at(decision, each.path))}
        @change=${(event) => set(changed(decision, each.path, event.target.checked))} />
      <span><b>${each.label}</b><small>${each.hint}</small></span>
    </label>
  </div>`;
}

function choice(each, decision, set) {
  return html`<div class="field">
    <label for=${each.id}>${each.label}</label>
    ${selection(each.id, each.options, at(decision, each.path), (value) => set(changed(decision, each.path, value)))}
  </div>`;
}

// A rate that hangs on the range: shown in percent, set in basis points.
function offset(each, decision, set) {
  const open = each.switch === null || at(decision, each.switch);
  const base = decision.target_low_pct + (each.over_top ? 0.25 : 0);
  const percent = each.path ? number(base + at(decision, each.path) / 100, 2) : "";
  return html`<div class="field">
    ${each.switch
      ? html`<label class="choice">
          <input type="checkbox" .checked=${live(open)}
            @change=${(event) => set(changed(decision, each.switch, event.target.checked))} />
          <span><b>${each.open}</b></span>
        </label>`
      : nothing}
    ${each.path && open
      ? numberField(each.id, say("browser-offset", { name: each.label, percent }), at(decision, each.path),
          each, (value) => set(changed(decision, each.path, Math.round(value))), each.hint)
      : nothing}
  </div>`;
}
