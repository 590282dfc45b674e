// The desk of a member of a team's committee: what is known, what is proposed, and the vote.

import { html } from "../vendor/lit-html/lit-html.js";
import { heading } from "../parts/frame.js";
import { proposals } from "../parts/proposals.js";
import { state } from "../state.js";
import { say } from "../words.js";
import { known } from "./desk.js";

export function committee() {
  const { view } = state;
  return html`${heading(view, view.class.quarter)}
    <section class="card">
      ${view.proposals.length ? proposals(view, true) : html`<p class="lead" role="status">${say("browser-no-proposal")}</p>`}
    </section>
    ${known(view)}`;
}
