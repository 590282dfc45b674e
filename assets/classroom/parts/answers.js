// How markets answer and the committee votes, after an announcement or in a look ahead.

import { html, nothing, svg } from "../vendor/lit-html/lit-html.js";
import { say } from "../words.js";

const WIDE = 100;
const LEAST = { true: 2, false: 20 };

export function reactions(rows) {
  if (!rows.length) return nothing;
  const reach = (percent) =>
    Math.max(LEAST[percent], ...rows.filter((row) => row.percent === percent).flatMap((row) => [Math.abs(row.low), Math.abs(row.high)]));
  return html`<table class="reactions">
    <thead class="unseen">
      <tr><th scope="col">${say("browser-market")}</th><th scope="col">${say("browser-change")}</th></tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr>
          <th scope="row">${row.label}</th>
          <td>${bar(row, reach(row.percent))}</td>
          <td><b>${row.text}</b>${row.between ? html` <small class="muted">${row.between}</small>` : nothing}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

// A bar from the middle to the move, and a whisker over its range.
function bar(row, reach) {
  const at = (value) => WIDE / 2 + (value / reach) * (WIDE / 2 - 2);
  const [from, to] = [at(0), at(row.middle)].sort((a, b) => a - b);
  return html`<svg class="bar" viewBox="0 0 ${WIDE} 16" aria-hidden="true">
    <line class="zero" x1=${WIDE / 2} x2=${WIDE / 2} y1="0" y2="16"></line>
    <rect class=${row.middle < 0 ? "down" : "up"} x=${from} y="4" width=${Math.max(to - from, 0.5)} height="8"></rect>
    ${row.between ? svg`<line class="whisker" x1=${at(row.low)} x2=${at(row.high)} y1="8" y2="8"></line>` : nothing}
  </svg>`;
}

export function vote(told) {
  if (!told) return nothing;
  return html`<div class="vote">
    <p><b>${told.count}</b></p>
    <ul class="ballots" aria-label=${say("browser-vote")}>
      ${told.ballots.map(
        (each) => html`<li class=${each.for ? "for" : "against"} title=${each.text}>
          <span aria-hidden="true">${each.for ? "✓" : "✕"}<br />${each.short}</span><span class="unseen">${each.text}</span>
        </li>`,
      )}
    </ul>
    ${told.dissents.map((line) => html`<p class="small">✕ ${line}</p>`)}
  </div>`;
}
