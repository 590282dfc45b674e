// A chart in words: its summary for who can't see it, its legend with the latest values, its table.

import { html, svg } from "../vendor/lit-html/lit-html.js";
import { number, say } from "../words.js";

const ROWS_IN_TABLE = 40;

export function summary(spec, places) {
  const parts = spec.lines.map((line) => {
    const place = line.values.findLastIndex((value) => value !== null);
    return `${line.label} ${amount(line.values[place], spec)} (${places[place]?.text ?? ""})`;
  });
  return `${spec.title}: ${parts.join("; ")}`;
}

function amount(value, spec) {
  return number(value === null || value === undefined ? null : value * spec.scale, spec.decimals);
}

export function legend(spec) {
  const named = spec.target ? [{ ...spec.target, order: "target" }] : [];
  return html`<ul class="legend">
    ${spec.lines.map((line, order) => {
      const last = line.values.findLast((value) => value !== null);
      return html`<li>${swatch(spec, order)} ${line.label} <b>${amount(last, spec)}</b></li>`;
    })}
    ${named.map((line) => html`<li>${swatch(spec, "target")} ${line.label} <b>${amount(line.value, spec)}</b></li>`)}
  </ul>`;
}

function swatch(spec, order) {
  const mark = spec.stacked
    ? svg`<rect class="layer ${spec.lines[order].id}" x="1" y="1" width="22" height="10"></rect>`
    : svg`<line class=${order === "target" ? "target" : `line l${order}`} x1="0" x2="24" y1="6" y2="6"></line>`;
  return html`<svg class="swatch" viewBox="0 0 24 12" aria-hidden="true">${mark}</svg>`;
}

export function table(spec, places, named) {
  const rows = places
    .map((place, order) => [place.text, spec.lines.map((line) => line.values[order] ?? null)])
    .filter(([, values]) => values.some((value) => value !== null))
    .slice(-ROWS_IN_TABLE);
  return html`<div class="wide-table" role="region" tabindex="0" aria-label=${named}>
    <table>
      <caption class="unseen">${named}</caption>
      <thead>
        <tr><th scope="col">${say("browser-when")}</th>${spec.lines.map((line) => html`<th scope="col">${line.label}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ([when, values]) =>
            html`<tr><th scope="row">${when}</th>${values.map((value) => html`<td>${amount(value, spec)}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
