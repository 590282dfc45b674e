// The time left, counted on this device from what the host said; as words and as a bar, and said aloud twice.

import { state } from "../state.js";
import { say } from "../words.js";
import { tell } from "./focus.js";

const SAID_AT_S = [60, 15];

let timer = null;
let last = null;

// Write the time left wherever the page shows it, now and every second.
export function clock() {
  clearTimeout(timer);
  const shown = document.querySelectorAll("[data-time-left]");
  if (state.endsAt === null || shown.length === 0) {
    last = null;
    return;
  }
  const left = Math.max(0, Math.ceil((state.endsAt - performance.now()) / 1000));
  for (const place of shown) place.textContent = said(left);
  if (last !== null && SAID_AT_S.some((mark) => last > mark && left <= mark)) tell(said(left));
  last = left;
  if (left > 0) timer = setTimeout(clock, 1000);
}

function said(left) {
  if (left === 0) return say("browser-time-up");
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return say("browser-time-left", { time });
}
