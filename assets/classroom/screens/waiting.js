// The waiting room: how many have decided, what was decided here, who leads; and what a spectator sees.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { board, heading } from "../parts/frame.js";
import { briefing, charts, gauges } from "../parts/reading.js";
import { state } from "../state.js";
import { say } from "../words.js";
import { announced } from "./announcement.js";

// At everybody's own pace it is told who has finished the term, not the quarter.
export function doneOf(view) {
  return view.class.pacing === "free" ? "browser-finished-of" : "browser-decided-of";
}

export function waiting() {
  const { view } = state;
  const spectator = view.me.role === "spectator";
  const closing = view.class.stage === "closing";
  return html`${heading(view, say(spectator ? "browser-watching" : closing ? "browser-closing" : "browser-waiting"))}
    <section class="card progress" aria-labelledby="decided">
      <p class="lead" id="decided">${say(doneOf(view), view.waiting)}</p>
      <progress max=${Math.max(view.waiting.of, 1)} value=${view.waiting.decided} aria-labelledby="decided"></progress>
    </section>
    <div class="columns">
      <div>
        ${view.me.decision.length
          ? html`<section class="card" aria-labelledby="mine-head">
              <h2 id="mine-head">${say("browser-my-decision")}</h2>
              <ul class="plain">${view.me.decision.map((line) => html`<li>${line}</li>`)}</ul>
              ${view.me.justification ? html`<p class="muted">“${view.me.justification}”</p>` : nothing}
            </section>`
          : nothing}
        ${view.announcement ? announced(view.announcement) : nothing}
        ${spectator && view.bulletin ? briefing(view.bulletin) : nothing}
      </div>
      <div>${board(view)}</div>
    </div>
    ${view.bulletin ? html`${gauges(view.bulletin)} ${charts(view.charts)}` : nothing}`;
}
