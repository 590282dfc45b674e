// The desk: what is known on one side, what is decided on the other; on a phone one below the other.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { announce, consider, lookAhead, propose } from "../course.js";
import { begun, changes, differs } from "../decision.js";
import { reactions, vote } from "../parts/answers.js";
import { brief } from "../parts/brief.js";
import { chart } from "../parts/chart.js";
import { control } from "../parts/controls.js";
import { reasons } from "../parts/forecast.js";
import { board, heading } from "../parts/frame.js";
import { proposals } from "../parts/proposals.js";
import { briefing, charts, figures, gauges, turned } from "../parts/reading.js";
import { state } from "../state.js";
import { say } from "../words.js";

const OPEN_AT_ONCE = ["rate", "words"];

export function desk() {
  const { view } = state;
  return html`${heading(view, view.class.quarter)}
    <nav class="within" aria-label=${say("browser-parts")}>
      <a href="#briefing" @click=${jump}>${say("browser-briefing")}</a>
      <a href="#charts" @click=${jump}>${say("browser-charts")}</a>
      <a href="#decision" @click=${jump}>${say("browser-decision")}</a>
    </nav>
    ${gauges(view.bulletin)}
    <div class="desk-columns">
      <div class="known">${briefing(view.bulletin)} ${figures(view.bulletin)} ${charts(view.charts)} ${about(view)}</div>
      <div class="decided">${decision(view)} ${board(view)}</div>
    </div>
    ${confirmation(view)}`;
}

// What is known, without a hand: for members who vote on what others propose.
export function known(view) {
  return html`${gauges(view.bulletin)}
    <div class="columns"><div>${briefing(view.bulletin)}</div><div>${figures(view.bulletin)}</div></div>
    ${charts(view.charts)} ${about(view)}`;
}

// The parts are places on this page; its address keeps the class's code alone.
function jump(event) {
  event.preventDefault();
  const place = document.querySelector(event.currentTarget.getAttribute("href"));
  const head = place.querySelector("h2");
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  place.scrollIntoView();
}

function about(view) {
  return html`<details class="section"><summary>${say("browser-about-level", { title: view.level.title })}</summary>${brief(view.level)}</details>`;
}

function decision(view) {
  const { draft } = state;
  const set = (made) => consider({ decision: made });
  const chair = view.class.committee && view.me.role === "chair";
  const touched = changes(view.hand, draft.decision, view.standing);
  return html`<section class="card decision" id="decision" aria-labelledby="decision-head">
    <h2 id="decision-head">${say("browser-decision")}</h2>
    ${view.hand.map((section) => sectionOf(section, view, set))}
    ${reasons(view)}
    <p class="muted" role="status">${changed(touched)}</p>
    <p class="actions">
      <button type="button" class="primary" ?disabled=${state.busy !== ""} @click=${confirm}>${say(chair ? "browser-propose" : "browser-announce")}</button>
      <button type="button" ?disabled=${state.busy !== ""} @click=${lookAhead}>${say("browser-look-ahead")}</button>
      ${touched.length
        ? html`<button type="button" class="quiet" @click=${() => set(begun(view.standing))}>${say("browser-put-back")}</button>`
        : nothing}
    </p>
    ${ahead()} ${view.proposals.length ? proposals(view) : nothing}
  </section>`;
}

function changed(touched) {
  if (!touched.length) return say("browser-unchanged");
  return say("browser-changed", { parts: touched.map((each) => each.label).join(say("browser-comma")) });
}

// The rate stands open; what is more is folded, and says in a line how it is set.
function sectionOf(section, view, set) {
  const controls = section.controls.map((each) => control(each, state.draft.decision, set));
  if (section.id === "rate") return html`<div class="section-open">${controls}</div>`;
  const touched = section.controls.some((each) => differs(each, state.draft.decision, view.standing));
  return html`<details class="section" ?open=${OPEN_AT_ONCE.includes(section.id) && touched}>
    <summary>
      ${section.title}<span class="stands">${touched ? html`<b>● ${say("browser-touched")}</b>` : section.stands}</span>
    </summary>
    ${controls}
  </details>`;
}

function ahead() {
  const { preview } = state;
  if (!preview) return nothing;
  const refused = preview.refused ?? [];
  return html`<section class="ahead" aria-labelledby="ahead-head">
    <h3 id="ahead-head">${say("browser-ahead")}</h3>
    ${refused.map((line) => html`<p class="notice bad">✕ ${line}</p>`)}
    ${preview.vote ? html`<h4>${say("browser-would-vote")}</h4>${vote(preview.vote)}` : nothing}
    ${preview.reactions?.length ? html`<h4>${say("browser-would-answer")}</h4>${reactions(preview.reactions)}` : nothing}
    ${(preview.fans ?? []).map(
      (each) => html`<p class="small">${each.says}</p>
        ${chart(each, preview.places[each.places], { tabled: state.tables.has(each.id), toggle: () => turned(each.id) })}`,
    )}
    ${preview.busy ? html`<p class="muted">${say("browser-no-fans")}</p>` : nothing}
  </section>`;
}

function confirm() {
  document.getElementById("confirm").showModal();
}

// Before it is history: what is going to be said, once more.
function confirmation(view) {
  const chair = view.class.committee && view.me.role === "chair";
  const rate = view.hand[0].controls[0];
  const chosen = rate.options.find((each) => Math.abs(each.value - state.draft.decision.target_low_pct) < 1e-6);
  const touched = changes(view.hand, state.draft.decision, view.standing);
  return html`<dialog id="confirm" aria-labelledby="confirm-head">
    <h2 id="confirm-head">${say(chair ? "browser-propose-sure" : "browser-sure")}</h2>
    <p class="lead">${chosen?.text} <span class="muted">${chosen?.move}</span></p>
    <p>${changed(touched)}</p>
    <p class="muted">${say(chair ? "browser-propose-final" : "browser-final")}</p>
    <form method="dialog" class="actions">
      <button class="primary" value="yes" @click=${chair ? propose : () => announce()}>${say(chair ? "browser-propose-go" : "browser-announce-go")}</button>
      <button value="no">${say("browser-not-yet")}</button>
    </form>
  </dialog>`;
}
