// The lobby: the level's brief, while others take their seats.

import { html } from "../vendor/lit-html/lit-html.js";
import { brief } from "../parts/brief.js";
import { state } from "../state.js";
import { say } from "../words.js";

export function lobby() {
  const { view } = state;
  return html`<div class="heading">
      <p class="kicker">${view.level.institution} · ${view.level.period}</p>
      <h1>${view.level.title}</h1>
    </div>
    <p class="lead">
      ${say("browser-welcome", { name: view.me.nickname })} ${say("browser-lobby", { seats: view.waiting.of })}
    </p>
    ${brief(view.level)}`;
}
