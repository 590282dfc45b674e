// The page of a class: loads its words, draws what the host shows, and follows it.

import { html, nothing, render } from "./vendor/lit-html/lit-html.js";
import { greet, refresh } from "./course.js";
import { bar, notices } from "./parts/frame.js";
import { clock } from "./parts/clock.js";
import { follow } from "./parts/focus.js";
import { announcement } from "./screens/announcement.js";
import { committee } from "./screens/committee.js";
import { debrief } from "./screens/debrief.js";
import { desk } from "./screens/desk.js";
import { arriving, gone, join } from "./screens/join.js";
import { lobby } from "./screens/lobby.js";
import { situation } from "./screens/situation.js";
import { waiting } from "./screens/waiting.js";
import { act, drawnBy, state } from "./state.js";
import { preferredLanguage, speak } from "./words.js";

const SCREENS = { arriving, join, gone, lobby, desk, committee, announcement, situation, waiting, debrief };
const AGAIN_MS = 2_000;
const page = document.getElementById("page");

// Which screen this moment asks for.
function screenNow() {
  const { view } = state;
  if (!view) return state.gone ? "gone" : state.arriving ? "arriving" : "join";
  const { stage } = view.class;
  if (stage === "lobby") return "lobby";
  if (stage === "ended" || stage === "debrief") return "debrief";
  if (view.me.role === "spectator" || stage === "closing") return "waiting";
  if (view.me.step === "announced" && view.announcement) return "announcement";
  if (view.me.step === "situation" && view.situation) return "situation";
  if (view.me.step !== "decide" || !view.standing) return "waiting";
  return view.class.committee && view.me.role === "member" ? "committee" : "desk";
}

function draw() {
  if (!state.ready) return;
  const name = screenNow();
  render(
    html`${bar(chooseLanguage)} ${notices()}
      <main id="main" class="screen ${name}" aria-busy=${state.busy ? "true" : "false"}>${SCREENS[name]()}</main>
      ${state.busy ? html`<div class="busy" aria-hidden="true"></div>` : nothing}`,
    page,
  );
  clock();
  follow(name, state.view);
}

async function chooseLanguage(name) {
  await speak(name);
  act();
  await (state.view ? refresh() : greet());
}

// The code stands in the link that a camera reads; who has the page open already may follow another.
function linked() {
  const code = decodeURIComponent(location.hash.slice(1)).replace(/[^0-9A-Za-z]/g, "").toUpperCase();
  if (code) state.join.code = code;
  return Boolean(code);
}

async function begin() {
  linked();
  addEventListener("hashchange", () => !state.view && linked() && greet());  // a class's own links lead within its page
  await firstWords();
  drawnBy(draw);
  page.replaceChildren();
  act({ ready: true });
  await refresh();
  act({ arriving: false });
  addEventListener("online", refresh);
  addEventListener("offline", () => act({ offline: true }));
  document.addEventListener("visibilitychange", () => document.hidden || refresh());
}

// A host that is just starting, or a network that is just coming up, is asked again.
async function firstWords() {
  for (;;) {
    try {
      return await speak(preferredLanguage());
    } catch {
      await new Promise((later) => setTimeout(later, AGAIN_MS));
    }
  }
}

begin();
