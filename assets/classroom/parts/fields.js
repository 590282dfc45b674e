// Fields that several controls are made of: a number with its steps, a list to choose from.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { live } from "../vendor/lit-html/directives/live.js";

// A labelled number with a step down and up; money is counted as the language counts it.
export function numberField(id, label, value, { low, high, step, scale = 1, decimals = null }, give, hint = "") {
  const shown = Number.isFinite(value) ? String(Number((value * scale).toFixed(decimals ?? 2))) : "";
  const bounded = (given) => Math.min(Math.max(given, low), high);
  const take = (event) => {
    const given = event.target.value.trim() === "" ? NaN : Number(event.target.value.replace(",", "."));
    give(Number.isFinite(given) ? bounded(given / scale) : decimals === null ? 0 : NaN);
  };
  const by = (steps) => give(bounded(Number(((Number.isFinite(value) ? value : 0) + steps * step).toFixed(4))));
  return html`<div class="number">
    <label for=${id}>${label}</label>
    <span class="stepper">
      <button type="button" class="step" tabindex="-1" aria-hidden="true" @click=${() => by(-1)}>−</button>
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby=${hint ? `${id}-hint` : nothing}
        .value=${live(shown)}
        @change=${take}
        @keydown=${(event) => arrows(event, by)}
      />
      <button type="button" class="step" tabindex="-1" aria-hidden="true" @click=${() => by(1)}>+</button>
    </span>
    ${hint ? html`<small id="${id}-hint">${hint}</small>` : nothing}
  </div>`;
}

function arrows(event, by) {
  const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
  if (!steps) return;
  event.preventDefault();
  by(steps);
}

// A native list to choose from.
export function selection(id, options, value, give) {
  return html`<select id=${id} .value=${live(value)} @change=${(event) => give(event.target.value)}>
    ${options.map((each) => html`<option value=${each.value} ?selected=${each.value === value}>${each.label}</option>`)}
  </select>`;
}
