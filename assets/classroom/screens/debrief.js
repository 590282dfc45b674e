// The debrief: score and medal, what it is made of, the path beside the class's and history's, the story.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { board } from "../parts/frame.js";
import { charts } from "../parts/reading.js";
import { state } from "../state.js";
import { say } from "../words.js";

export function debrief() {
  const { view } = state;
  const told = view.debrief;
  if (!told) return html`<div class="heading"><p class="kicker">${view.level.title}</p><h1>${say("browser-ended")}</h1></div>
    <p class="lead" role="status">${say("browser-measuring")}</p>${board(view)}`;
  return html`<div class="heading">
      <p class="kicker">${say("browser-debrief")} · ${view.level.title}</p>
      <h1>
        ${told.score === null
          ? say("browser-ended")
          : html`${say("browser-score", { score: told.score })} <span class="muted lead">${told.of}</span>`}
      </h1>
      ${told.score === null ? html`<p role="status">${say("browser-measuring")}</p>` : verdict(told, view)}
    </div>
    <div class="columns">
      <div>${objectives(told)}</div>
      <div>${standings(told)} ${board(view)}</div>
    </div>
    ${charts(told, say("browser-paths"))}
    <section class="card prose" aria-labelledby="story-head">
      <h2 id="story-head">${say("browser-your-story")}</h2>
      ${told.story.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${told.looking ? html`<p class="muted" role="status">${told.looking}</p>` : nothing}
      ${told.lesson ? html`<h3>${say("browser-lesson")}</h3><p>${told.lesson}</p>` : nothing}
    </section>`;
}

function verdict(told, view) {
  return html`<p class="lead">
    <span class="medal ${told.medal ?? "none"}" aria-hidden="true">${told.medal ? "★" : "☆"}</span>
    ${told.medal_text}${view.me.place ? html` · ${say("browser-place", view.me.place)}` : nothing}
  </p>`;
}

function objectives(told) {
  return html`<section class="card" aria-labelledby="objectives-head">
    <h2 id="objectives-head">${say("browser-by-objective")}</h2>
    <table class="figures">
      <thead>
        <tr><th scope="col">${say("browser-objective")}</th><th scope="col">${say("browser-weight")}</th><th scope="col">${say("browser-points")}</th></tr>
      </thead>
      <tbody>
        ${told.objectives.map(
          (each) => html`<tr>
            <th scope="row">${each.label}<small class="muted">${each.meaning}</small></th>
            <td>${each.weight}</td>
            <td><b>${each.points_text}</b></td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="small muted">${told.formula}</p>
  </section>`;
}

function standings(told) {
  if (!told.standings) return nothing;
  return html`<section class="card" aria-labelledby="standings-head">
    <h2 id="standings-head">${say("browser-same-luck")}</h2>
    <ol class="board">
      ${told.standings.map(
        (each) => html`<li class=${each.mine ? "mine" : ""}><span class="who">${each.label}</span><span class="points">${each.points}</span></li>`,
      )}
    </ol>
  </section>`;
}
