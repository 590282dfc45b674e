// A team's committee: what is proposed, how it stands, and the vote on it with its reason.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { announce, voteOn } from "../course.js";
import { state } from "../state.js";
import { say } from "../words.js";

const LONGEST = 140;

// `alone`: they are the first thing on the screen, and no part of another one.
export function proposals(view, alone = false) {
  const head = say("browser-proposals");
  return html`<section aria-labelledby="proposals-head">
    ${alone ? html`<h2 id="proposals-head">${head}</h2>` : html`<h3 id="proposals-head">${head}</h3>`}
    ${view.proposals.map((each) => proposal(each, view))}
  </section>`;
}

function proposal(each, view) {
  const chair = view.me.role === "chair";
  return html`<article class="proposal">
    <p><b>${say("browser-proposed-by", { name: each.by })}</b></p>
    <ul class="plain">${each.says.map((line) => html`<li>${line}</li>`)}</ul>
    ${each.justification ? html`<p class="muted">“${each.justification}”</p>` : nothing}
    <p role="status">
      ${say("browser-tally", { ayes: each.ayes, noes: each.noes, members: each.members })}
      ${each.carried === null ? nothing : html`<b>${say(each.carried ? "browser-carried" : "browser-rejected")}</b>`}
    </p>
    ${each.dissents.map((one) => html`<p class="small">✕ ${one.by}${one.reason ? html`: ${one.reason}` : nothing}</p>`)}
    ${each.mine === null && each.carried === null ? ballot(each) : nothing}
    ${each.mine === null ? nothing : html`<p class="muted">${say(each.mine ? "browser-voted-for" : "browser-voted-against")}</p>`}
    ${chair && each.open_in_s === 0
      ? html`<p class="actions"><button type="button" class="primary" ?disabled=${state.busy !== ""} @click=${() => announce(each.decision)}>${say("browser-announce-carried")}</button></p>`
      : nothing}
  </article>`;
}

function ballot(each) {
  const id = `reason-${each.id}`;
  const reason = () => document.getElementById(id).value.trim();
  return html`<div class="field">
      <label for=${id}>${say("browser-reason")} <span class="muted">(${say("browser-optional")})</span></label>
      <input id=${id} type="text" maxlength=${LONGEST} autocomplete="off" />
    </div>
    <p class="actions">
      <button type="button" ?disabled=${state.busy !== ""} @click=${() => voteOn(each.id, true, reason())}>✓ ${say("browser-vote-for")}</button>
      <button type="button" ?disabled=${state.busy !== ""} @click=${() => voteOn(each.id, false, reason())}>✕ ${say("browser-vote-against")}</button>
    </p>`;
}
