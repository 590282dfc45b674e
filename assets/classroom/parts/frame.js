// What stands around every screen: the class, the language, and what is wrong.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { state } from "../state.js";
import { LANGUAGES, language, say } from "../words.js";

export function bar(chooseLanguage) {
  const { view } = state;
  const title = view?.class.title || view?.level.title || state.hello?.class?.title || say("browser-name");
  return html`<header class="top">
    <p class="class-name">
      <b>${title}</b>
      ${view ? html`<span class="muted">${[view.me.nickname, view.class.teams ? view.me.seat : ""].filter(Boolean).join(" · ")}</span>` : nothing}
    </p>
    ${view && state.endsAt !== null ? html`<p class="time" role="timer" data-time-left></p>` : nothing}
    <p class="language">
      <label class="unseen" for="language">${say("browser-language")}</label>
      <select id="language" @change=${(event) => chooseLanguage(event.target.value)}>
        ${Object.entries(LANGUAGES).map(
          ([name, said]) => html`<option value=${name} lang=${name} ?selected=${name === language}>${said}</option>`,
        )}
      </select>
    </p>
  </header>`;
}

export function notices() {
  const { view } = state;
  const told = [];
  if (state.offline) told.push(["bad", say("browser-offline")]);
  if (view?.class.paused) told.push(["caution", say("browser-paused")]);
  if (view?.me.deputy && view.standing) told.push(["caution", view.me.deputy]);
  if (view?.me.role === "spectator") told.push(["caution", say("browser-spectator")]);
  if (view?.me.source === "hold" && view.class.round > 1 && view.standing) told.push(["caution", say("browser-held")]);
  if (state.problem) told.push(["bad", state.problem]);
  return html`<div class="notices" role="status">
    ${told.map(([kind, text]) => html`<p class="notice ${kind}"><span aria-hidden="true">${kind === "bad" ? "✕" : "!"}</span> ${text}</p>`)}
  </div>`;
}

// A round's heading: which quarter, which round of how many.
export function heading(view, title) {
  const { round, rounds } = view.class;
  return html`<div class="heading">
    <p class="kicker">${say("browser-round", { round, rounds })}</p>
    <h1>${title}</h1>
  </div>`;
}

// Who leads, as far as the class shows it.
export function board(view) {
  if (!view.board.length) return nothing;
  return html`<section class="card" aria-labelledby="board-head">
    <h2 id="board-head">${say("browser-board")}</h2>
    ${view.me.place ? html`<p>${say("browser-place", view.me.place)}</p>` : nothing}
    <ol class="board">
      ${view.board.map(
        (each) => html`<li class=${each.mine ? "mine" : ""} value=${each.rank}>
          <span class="rank" aria-hidden="true">${each.rank}</span><span class="who">${each.name}${each.mine ? html` <span class="muted">(${say("browser-you")})</span>` : nothing}</span>
          <span class="points">${each.points}</span>
        </li>`,
      )}
    </ol>
  </section>`;
}
