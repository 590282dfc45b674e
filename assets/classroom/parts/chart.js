// Charts as SVG, each with its table. Own drawing: lines with bands, and stacks, from the very numbers that the table
// shows; it keeps to the content security policy (no inline styles) and takes its colours from the app's themes.

import { html, nothing, svg } from "../vendor/lit-html/lit-html.js";
import { number, say } from "../words.js";
import { legend, summary, table } from "./chart_words.js";

const WIDE = 360;
const HIGH = 190;
const LEFT = 54;
const RIGHT = 10;
const TOP = 8;
const BOTTOM = 22;
const TICKS = 4;
const YEARS_ACROSS = 5;
const DATES_ACROSS = 4;

// `spec` as the host sends it, `places` what its values stand over, `first` where the term begins, `toggle` its table.
export function chart(spec, places, { first = null, tabled = false, toggle, chosen = true } = {}) {
  const shown = trimmed(spec, places);
  const named = spec.unit ? `${spec.title}, ${spec.unit}` : spec.title;
  return html`<figure class="chart ${chosen ? "chosen" : ""}" id="chart-${spec.id}">
    <figcaption>
      <h3>${spec.title}</h3>
      <span class="unit">${spec.unit}</span>
      <button type="button" class="quiet" aria-expanded=${tabled} @click=${toggle}>
        ${say(tabled ? "browser-as-chart" : "browser-as-table")}<span class="unseen">: ${named}</span>
      </button>
    </figcaption>
    ${tabled ? table(spec, shown, named) : drawing(spec, shown, first)} ${tabled ? nothing : legend(spec)}
  </figure>`;
}

// Places as far as anything is known.
function trimmed(spec, places) {
  const known = [...spec.lines.map((line) => line.values), ...(spec.bands ?? []).map((band) => band.high)];
  const count = Math.max(0, ...known.map((values) => values.findLastIndex((value) => value !== null) + 1));
  return places.slice(0, count);
}

function drawing(spec, places, first) {
  const scale = scaleOf(spec, places.length);
  const drawn = spec.stacked ? stacks(spec, scale) : lines(spec, scale);
  const begin = first !== null && !spec.stacked && first > 0 && first < places.length ? scale.x(first) : null;
  return html`<svg viewBox="0 0 ${WIDE} ${HIGH}" role="img" aria-label=${summary(spec, places)}>
    ${scale.ticks.map(
      (tick) => svg`<line class="grid" x1=${LEFT} x2=${WIDE - RIGHT} y1=${scale.y(tick)} y2=${scale.y(tick)}></line>
        <text class="tick" x=${LEFT - 6} y=${scale.y(tick) + 4} text-anchor="end">${number(tick, scale.decimals)}</text>`,
    )}
    ${across(places).map(
      ([place, text]) => svg`<text class="tick" x=${scale.x(place)} y=${HIGH - 6} text-anchor=${scale.x(place) > WIDE - 28 ? "end" : "middle"}>${text}</text>`,
    )}
    ${begin === null ? nothing : svg`<line class="begin" x1=${begin} x2=${begin} y1=${TOP} y2=${HIGH - BOTTOM}></line>`}
    ${drawn}
  </svg>`;
}

function scaleOf(spec, count) {
  const values = edges(spec).map((value) => value * spec.scale);
  const [low, high] = spanned(values, spec);
  const step = niceStep((high - low) / TICKS);
  const bottom = Math.floor(low / step + 1e-9) * step;
  const top = Math.max(Math.ceil(high / step - 1e-9) * step, bottom + step);
  const ticks = Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_, place) => bottom + place * step);
  const room = spec.stacked ? count : Math.max(count - 1, 1);
  const wide = (WIDE - LEFT - RIGHT) / room;
  const offset = spec.stacked ? wide / 2 : count === 1 ? wide / 2 : 0;
  return {
    ticks,
    decimals: Math.max(0, Math.min(2, -Math.floor(Math.log10(step) + 1e-9))) || (Number.isInteger(step) ? 0 : 1),
    x: (place) => LEFT + offset + place * wide,
    y: (value) => TOP + (1 - (value - bottom) / (top - bottom)) * (HIGH - TOP - BOTTOM),
    wide,
  };
}

function edges(spec) {
  if (spec.stacked) {
    const count = Math.max(...spec.lines.map((line) => line.values.length));
    return [0, ...Array.from({ length: count }, (_, place) => sum(spec.lines.map((line) => line.values[place] ?? 0)))];
  }
  const target = spec.target ? [spec.target.value] : [];
  const bands = (spec.bands ?? []).flatMap((band) => [...band.low, ...band.high]);
  return [...spec.lines.flatMap((line) => line.values), ...bands, ...target].filter((value) => value !== null);
}

function spanned(values, spec) {
  const least = 2 / 10 ** spec.decimals;
  const low = Math.min(...values);
  const high = Math.max(...values);
  return high - low < least ? [low - least / 2, high + least / 2] : [low, high];
}

function niceStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 2.5, 5].find((size) => size * power >= rough - 1e-12) ?? 10);
}

function lines(spec, scale) {
  const bands = spec.bands ?? [];
  const target = spec.target ? scale.y(spec.target.value * spec.scale) : null;
  return svg`${bands.map((band, depth) => svg`<path class="band b${depth}" d=${around(band, spec, scale)}></path>`)}
    ${target === null ? nothing : svg`<line class="target" x1=${LEFT} x2=${WIDE - RIGHT} y1=${target} y2=${target}></line>`}
    ${spec.lines.map((line, order) => svg`<path class="line l${order}" d=${along(line.values, spec, scale)}></path>`).reverse()}
    ${spec.lines.map((line, order) => ending(line, order, spec, scale))}`;
}

function along(values, spec, scale) {
  let pen = "M";
  return values
    .map((value, place) => {
      if (value === null) {
        pen = "M";
        return "";
      }
      const step = `${pen}${scale.x(place).toFixed(1)} ${scale.y(value * spec.scale).toFixed(1)}`;
      pen = "L";
      return step;
    })
    .join("");
}

function around(band, spec, scale) {
  const at = (value, place) => `${scale.x(place).toFixed(1)} ${scale.y(value * spec.scale).toFixed(1)}`;
  return `M${[...band.high.map(at), ...band.low.map(at).reverse()].join("L")}Z`;
}

function ending(line, order, spec, scale) {
  const place = line.values.findLastIndex((value) => value !== null);
  return svg`<circle class="end l${order}" r="3" cx=${scale.x(place)} cy=${scale.y(line.values[place] * spec.scale)}></circle>`;
}

function stacks(spec, scale) {
  const count = Math.max(...spec.lines.map((line) => line.values.length));
  const wide = Math.min(scale.wide * 0.7, 46);
  return Array.from({ length: count }, (_, place) => {
    let below = 0;
    return spec.lines.map((line) => {
      const value = Math.max(0, line.values[place] ?? 0) * spec.scale;
      const [bottom, top] = [scale.y(below), scale.y(below + value)];
      below += value;
      return svg`<rect class="layer ${line.id}" x=${scale.x(place) - wide / 2} y=${top} width=${wide} height=${Math.max(0, bottom - top)}></rect>`;
    });
  });
}

// At most so many words along the bottom: years where there are quarters, else a few places.
function across(places) {
  const marked = places.flatMap((each, place) => (each.tick ? [[place, each.tick]] : []));
  const offered = marked.length > 1 ? marked : places.map((each, place) => [place, short(each)]);
  const room = (marked.length > 1 ? YEARS_ACROSS : DATES_ACROSS) / larger();
  const every = Math.ceil(offered.length / Math.max(2, Math.floor(room)));
  return offered.filter((_, order) => order % every === 0);
}

// How many times larger than usual the letters are.
function larger() {
  return Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
}

function short(place) {
  return /^\d{4}-\d\d-\d\d$/.test(place.id) ? place.id.slice(5).replace("-", "/") : place.id.replace("Q", " Q");
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
