// Where a reader is: focus goes to the heading when the screen changes, and what happens is said aloud once.

import { say } from "../words.js";

const spoken = document.getElementById("spoken");
let before = null;
let round = null;

// After drawing: move the focus on a new screen or round, name the window, say what began.
export function follow(name, view) {
  const place = view ? `${name} ${view.class.round} ${view.situation?.id ?? ""}` : name;
  document.title = [view?.class.quarter, view?.class.title, "cbgame"].filter(Boolean).join(" · ");
  if (place === before) return;
  const first = before === null;
  const was = before;
  before = place;
  const heading = document.querySelector("main h1");
  if (heading) {
    heading.tabIndex = -1;
    if (!first && !(name === "join" && was === "arriving")) heading.focus({ preventScroll: true });
  }
  scrollTo(0, 0);
  if (view && view.class.round !== round && view.class.quarter) {
    round = view.class.round;
    tell(say("browser-round-begins", { quarter: view.class.quarter, round: view.class.round, rounds: view.class.rounds }));
  }
}

// Say something to a screen reader without moving anything.
export function tell(text) {
  spoken.textContent = text;
}
