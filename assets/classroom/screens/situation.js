// An emergency: the tape has stopped; what is known, what nobody knows, and what can be done.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { live } from "../vendor/lit-html/directives/live.js";
import { answer } from "../course.js";
import { chart } from "../parts/chart.js";
import { turned } from "../parts/reading.js";
import { act, state } from "../state.js";
import { say } from "../words.js";

export function situation() {
  const { view } = state;
  const told = view.situation;
  const leads = !view.class.committee || view.me.role !== "member";
  return html`<div class="heading">
      <p class="kicker">${told.when}</p>
      <h1><span aria-hidden="true">◆ </span>${told.title}</h1>
    </div>
    <p class="lead">${told.lead}</p>
    <div class="columns">
      <div>${report(told)}</div>
      <form class="card" @submit=${submitted}>
        <fieldset class="options" ?disabled=${!leads}>
          <legend><h2>${say("browser-options")}</h2></legend>
          ${told.options.map((each) => option(each))}
        </fieldset>
        <p class="actions">
          ${leads
            ? html`<button class="primary" ?disabled=${!state.option || state.busy !== ""}>${say("browser-answer")}</button>`
            : say("browser-chair-goes-on")}
        </p>
      </form>
    </div>`;
}

function report(told) {
  const list = (head, lines) =>
    lines.length ? html`<h3>${head}</h3><ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing;
  return html`<section class="card" aria-labelledby="report-head">
    <h2 id="report-head">${say("browser-report")}</h2>
    ${list(say("browser-known"), told.known)} ${list(say("browser-unknown"), told.unknown)}
    ${chart(told.chart, told.weeks, { tabled: state.tables.has("tape"), toggle: () => turned("tape") })}
  </section>`;
}

function option(each) {
  return html`<label class="choice option">
    <input type="radio" name="option" value=${each.id} .checked=${live(state.option === each.id)} @change=${() => act({ option: each.id })} />
    <span>
      <b>${each.text}</b>
      <small>${each.channel}</small>
      ${each.facets.map((facet) => html`<small><b>${facet.name}</b> ${facet.text}</small>`)}
      ${each.default ? html`<small class="default">● ${say("browser-default")}</small>` : nothing}
    </span>
  </label>`;
}

function submitted(event) {
  event.preventDefault();
  if (state.option) answer(state.option);
}
