// What is read before deciding: five gauges, the briefing, the figures, the charts.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { act, state } from "../state.js";
import { say } from "../words.js";
import { chart } from "./chart.js";

const MOODS = { good: "●", caution: "◐", bad: "○" };
const FIRMNESS = { flash: "○", revised: "◐", final: "" };

export function gauges(bulletin) {
  return html`<ul class="gauges" aria-label=${say("browser-gauges")}>
    ${bulletin.headline.map(
      (each) => html`<li class=${each.mood}>
        <span class="name">${each.label}</span>
        <b>${each.value}</b>
        <span class="mood"><span aria-hidden="true">${MOODS[each.mood]}</span> ${each.mood_text}</span>
        <span class="moved"><span aria-hidden="true">${each.move}</span> ${each.moved}</span>
      </li>`,
    )}
  </ul>`;
}

export function briefing(bulletin) {
  const { mission } = bulletin;
  return html`<section class="card" id="briefing" aria-labelledby="briefing-head">
    <h2 id="briefing-head">${say("browser-briefing")}</h2>
    ${mission.title ? html`<p><b>${mission.title}</b><br />${mission.task}</p>` : nothing}
    ${[mission.learned, mission.gained].filter(Boolean).map((line) => html`<p class="muted">${line}</p>`)}
    <ol class="plain briefing">${bulletin.briefing.map((line) => html`<li>${line}</li>`)}</ol>
    ${bulletin.warnings.length
      ? html`<h3>${say("browser-warnings")}</h3>
          <ul class="plain warnings">${bulletin.warnings.map((line) => html`<li>${line}</li>`)}</ul>`
      : nothing}
    ${bulletin.mood.map((line) => html`<p class="muted">${line}</p>`)}
    ${bulletin.notes.length
      ? html`<details>
          <summary>${say("browser-weeks", { quarter: bulletin.quarter })}</summary>
          <ul class="plain">${bulletin.notes.map((line) => html`<li>${line}</li>`)}</ul>
        </details>`
      : nothing}
  </section>`;
}

export function figures(bulletin) {
  return html`<section class="card" aria-labelledby="figures-head">
    <h2 id="figures-head">${say("browser-figures", { quarter: bulletin.quarter })}</h2>
    <table class="figures">
      <thead class="unseen">
        <tr>
          <th scope="col">${say("browser-figure")}</th>
          <th scope="col">${say("browser-value")}</th>
          <th scope="col">${say("browser-change")}</th>
        </tr>
      </thead>
      <tbody>
        ${bulletin.figures.map(
          (each) => html`<tr>
            <th scope="row">${each.label}</th>
            <td>
              <b>${each.value}</b>
              ${each.status === "final" ? nothing : html`<span class="firm"><span aria-hidden="true">${FIRMNESS[each.status]}</span><span class="unseen">${each.status_text}</span></span>`}
            </td>
            <td class="muted">${each.change}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="small muted">○ ${say("browser-flash")} ◐ ${say("browser-revised")}</p>
    ${bulletin.revisions.map((line) => html`<p class="small muted">${line}</p>`)}
  </section>`;
}

// All charts; where there is room for one, buttons choose which.
export function charts(shown, title = say("browser-charts")) {
  const chosen = shown.charts.some((each) => each.id === state.chart) ? state.chart : shown.charts[0].id;
  return html`<section id="charts" aria-labelledby="charts-head">
    <h2 id="charts-head">${title}</h2>
    <div class="chart-choice" role="group" aria-label=${title}>
      ${shown.charts.map(
        (each) => html`<button type="button" aria-pressed=${each.id === chosen} @click=${() => act({ chart: each.id })}>${each.title}</button>`,
      )}
    </div>
    <div class="charts">
      ${shown.charts.map((each) =>
        chart(each, shown.places[each.places], {
          first: each.places === "quarters" ? (shown.first ?? null) : null,
          tabled: state.tables.has(each.id),
          toggle: () => turned(each.id),
          chosen: each.id === chosen,
        }),
      )}
    </div>
  </section>`;
}

// A chart becomes a table, and back.
export function turned(id) {
  const tables = new Set(state.tables);
  if (!tables.delete(id)) tables.add(id);
  act({ tables });
}
