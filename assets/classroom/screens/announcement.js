// The market answer: the statement against the last one, the first hour, the vote, the press; then the weeks run.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { proceed, reply } from "../course.js";
import { reactions, vote } from "../parts/answers.js";
import { heading } from "../parts/frame.js";
import { state } from "../state.js";
import { say } from "../words.js";

export function announcement() {
  const { view } = state;
  const told = view.announcement;
  const leads = !view.class.committee || view.me.role !== "member";
  return html`${heading(view, told.title)}
    <div class="columns">
      <div>${statement(told)} ${committeeVote(told)}</div>
      <div>${markets(told)} ${leads ? press(told) : nothing}</div>
    </div>
    <p class="actions end">
      ${leads
        ? html`<button type="button" class="primary" ?disabled=${state.busy !== ""} @click=${proceed}>${say("browser-run-weeks")}</button>`
        : say("browser-chair-goes-on")}
    </p>`;
}

// All of it for reading again, without what can be done.
export function announced(told) {
  return html`<details class="card">
    <summary>${told.title}</summary>
    ${markets(told)} ${statement(told)} ${committeeVote(told)}
  </details>`;
}

function statement(told) {
  const marked = { kept: (text) => text, added: (text) => html`<ins>${text}</ins>`, removed: (text) => html`<del>${text}</del>` };
  return html`<section class="card" aria-labelledby="statement-head">
    <h2 id="statement-head">${say("browser-statement")}</h2>
    <p class="statement">${told.statement.map((sentence) => html`<span>${sentence.map((span) => marked[span.kind](span.text))}</span>${say("browser-between-sentences")}`)}</p>
    <p class="small muted">${say("browser-redline")}</p>
  </section>`;
}

function committeeVote(told) {
  if (!told.vote) return nothing;
  return html`<section class="card" aria-labelledby="vote-head">
    <h2 id="vote-head">${say("browser-vote")}</h2>
    ${vote(told.vote)}
  </section>`;
}

function markets(told) {
  return html`<section class="card" aria-labelledby="markets-head">
    <h2 id="markets-head">${say("browser-markets")}</h2>
    <dl class="priced">
      <div><dt>${say("browser-priced")}</dt><dd>${told.priced.priced}</dd></div>
      <div><dt>${say("browser-decided")}</dt><dd>${told.priced.decided}</dd></div>
      <div><dt>${say("browser-surprise")}</dt><dd>${told.priced.surprise}</dd></div>
    </dl>
    <p>${told.priced.meaning}</p>
    ${reactions(told.reactions)}
    ${told.headlines.length
      ? html`<h3>${say("browser-headlines")}</h3>
          <ul class="plain headlines">${told.headlines.map((line) => html`<li>${line}</li>`)}</ul>`
      : nothing}
  </section>`;
}

// One question after another; whoever goes on refers to the statement.
function press(told) {
  if (!told.questions.length) return nothing;
  const open = told.questions.find((each) => !each.said && !state.referred.includes(each.id));
  const said = told.questions.flatMap((each) => each.answers.filter((one) => one.id === each.said));
  return html`<section class="card" aria-labelledby="press-head">
    <h2 id="press-head">${say("browser-press")}</h2>
    ${said.map((one) => html`<p class="muted">${say("browser-said", { text: one.text })}</p>`)}
    ${open ? question(open) : html`<p class="muted">${say("browser-press-over")}</p>`}
  </section>`;
}

function question(open) {
  return html`<p class="lead">${open.text}</p>
    <div class="cards">
      ${open.answers.map(
        (one, order) => html`<button type="button" class="option" ?disabled=${state.busy !== ""}
          @click=${() => reply(open.id, order === 0 ? null : one.id)}>
          <b>${one.text}</b><small>${one.effects.join(" · ")}</small>
        </button>`,
      )}
    </div>`;
}
