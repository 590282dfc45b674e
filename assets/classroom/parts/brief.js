// The level in its own words: story, mandate, what counts and how much, the staff's advice.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { say } from "../words.js";

export function brief(level) {
  return html`<div class="columns">
    <section class="card">
      <h2>${say("browser-story")}</h2>
      <p class="prose">${level.story}</p>
      <h3>${say("browser-mandate")}</h3>
      <p>${level.mandate}</p>
      ${level.missions ? html`<h3>${say("browser-missions")}</h3><p class="lines">${level.missions}</p>` : nothing}
    </section>
    <section class="card">
      <h2>${say("browser-objectives")}</h2>
      <ul class="objectives">
        ${level.objectives.map((each) => html`<li><span>${each.text}</span> <b>${each.weight}</b></li>`)}
      </ul>
      <p class="muted">${level.medals}</p>
      <h3>${say("browser-advice")}</h3>
      <ul class="plain">${level.hints.map((hint) => html`<li>${hint}</li>`)}</ul>
    </section>
  </div>`;
}
