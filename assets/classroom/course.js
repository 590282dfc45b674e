// What a person does, and what comes of it: each asks the host, takes its answer into the state and draws again.

import { begun, keep, kept } from "./decision.js";
import { tell } from "./parts/focus.js";
import { ask, listen, Refused, Unreachable } from "./server.js";
import { act, state } from "./state.js";
import { language, say } from "./words.js";

const SPREAD_MS = 400; // a class doesn't fetch in the same instant
const SOON_MS = 700;

let stop = null;
let due = null;

// Look at the class anew; a browser without a seat comes to the door.
export async function refresh() {
  clearTimeout(due);
  try {
    take(await ask(`/api/view?language=${language}`));
    if (!stop) attend();
    act({ offline: false });
  } catch (error) {
    await turnedAway(error);
  }
}

// Look again in a moment.
export function soon(delay = Math.random() * SPREAD_MS) {
  clearTimeout(due);
  due = setTimeout(refresh, delay);
}

function codeTyped() {
  return state.join.code.trim().toUpperCase();
}

// What the host tells anybody about the class of the code, or about its only one.
export async function greet() {
  try {
    const code = encodeURIComponent(codeTyped());
    const told = await ask(`/api/hello?language=${language}${code ? `&code=${code}` : ""}`);
    act({ hello: told, offline: false });
  } catch (error) {
    act({ hello: null, offline: error instanceof Unreachable });
  }
}

// Take a seat, or take one back.
export async function join() {
  const { nickname, team, pin, returning } = state.join;
  const body = { code: codeTyped(), nickname: nickname.trim() };
  if (returning) {
    Object.assign(body, /^\d{6}$/.test(pin.trim()) ? { pin: pin.trim() } : { seat_code: pin.trim() });
  } else if (team.trim()) {
    body.team = team.trim();
  }
  const done = await asked("join", returning ? "/api/rejoin" : "/api/join", body);
  if (!done) return;
  history.replaceState(null, "", location.pathname);
  act({ gone: null });
  await refresh();
}

// Announce the decision of this round. The same body may be sent again after a break: the answer is the same.
export async function announce(decision = state.draft.decision) {
  await step("announce", "decide", body(decision));
}

// Put a decision to the committee.
export async function propose() {
  await step("propose", "propose", body(state.draft.decision));
}

export async function voteOn(proposal, inFavour, reason) {
  const told = await asked("vote", `/api/proposals/${proposal}/vote`, { in_favour: inFavour, reason });
  if (told) await refresh();
}

export async function reply(question, answer) {
  if (answer === null) act({ referred: [...state.referred, question] });
  else await step("reply", "reply", { answer });
}

export async function proceed() {
  await step("proceed", "proceed", {});
}

export async function answer(option) {
  await step("answer", "answer", { option });
  act({ option: null });
}

// How the committee would vote and markets answer.
export async function lookAhead() {
  const told = await asked("preview", `/api/preview?language=${language}`, { decision: state.draft.decision });
  if (!told) return;
  const preview = told.preview ?? told;
  act({ preview });
  tell([say("browser-ahead"), ...preview.refused, preview.vote?.count].filter(Boolean).join(". "));
}

// Change the decision being made; a look ahead at another one is out of date.
export function consider(change) {
  const draft = { ...state.draft, ...change };
  keep(draftName(state.view), draft);
  act({ draft, preview: change.decision ? null : state.preview, problem: "" });
}

async function step(busy, verb, sent) {
  const told = await asked(busy, `/api/round/${state.view.class.round}/${verb}?language=${language}`, sent);
  if (told?.pending) soon(SOON_MS);
  else if (told) await refresh();
}

function body(decision) {
  const forecasts = Object.entries(state.draft.forecasts)
    .filter(([, each]) => [each.median, each.low80, each.high80].every((value) => Number.isFinite(value)))
    .map(([variable, each]) => ({ variable, ...each }));
  return { decision, justification: state.draft.justification.trim(), forecasts };
}

async function asked(busy, path, sent) {
  act({ busy, problem: "" });
  try {
    const told = await ask(path, sent);
    act({ busy: "", offline: false });
    return told;
  } catch (error) {
    act({ busy: "", problem: words(error), offline: error instanceof Unreachable });
    if (error instanceof Refused && [401, 403, 409, 410].includes(error.status) && busy !== "join") await refresh();
    return null;
  }
}

function words(error) {
  return error instanceof Refused && error.message ? error.message : say("browser-unreachable");
}

async function turnedAway(error) {
  if (error instanceof Unreachable) {
    act({ offline: true });
    soon(3_000);
    return;
  }
  leave();
  const seated = state.view !== null; // and is no longer: the class was erased, or the seat taken on another device
  if (error.status !== 401) act({ view: null, gone: error.message || say("browser-gone") });
  else act({ view: null, gone: seated ? say("browser-gone") : state.gone, offline: false });
  await greet();
}

function leave() {
  stop?.();
  stop = null;
}

// Listen for what happens in the class.
function attend() {
  stop = listen({
    changed: () => soon(),
    waiting: counted,
    connected: () => state.offline && soon(),
    lost: (refused) => (refused ? soon() : act({ offline: true })),
  });
}

// How many have decided; said aloud at half and at the end alone, for a class may be large.
function counted({ decided, of }) {
  if (!state.view) return;
  const before = state.view.waiting.decided;
  act({ view: { ...state.view, waiting: { decided, of } } });
  if ([Math.ceil(of / 2), of].some((mark) => before < mark && decided >= mark)) tell(say(state.view.class.pacing === "free" ? "browser-finished-of" : "browser-decided-of", { decided, of }));
}

// A new view: a round that begins brings a fresh draft, and the time left is measured on this device's own clock.
function take(view) {
  const before = state.view;
  const round = draftName(view);
  const fresh = !before || draftName(before) !== round;
  const seconds = view.class.deadline_s;
  const change = { view, endsAt: seconds === null || view.class.paused ? null : performance.now() + seconds * 1000 };
  if (fresh) Object.assign(change, { preview: null, referred: [], problem: "", draft: null });
  if (before?.situation?.id !== view.situation?.id) change.option = null;
  if (view.me.role === "chair") again(view.proposals);
  if (view.standing && (fresh || !state.draft)) change.draft = kept(round) ?? emptyDraft(view);
  act(change);
}

// A committee that stays silent isn't waited for: when its time is up the chair may announce.
function again(proposals) {
  const waits = proposals.map((each) => each.open_in_s).filter((seconds) => seconds > 0);
  if (waits.length) soon(Math.min(...waits) * 1000 + SOON_MS);
}

function emptyDraft(view) {
  const empty = () => ({ median: NaN, low80: NaN, high80: NaN });
  return {
    decision: begun(view.standing),
    justification: "",
    forecasts: { core_inflation_4q: empty(), unemployment: empty() },
  };
}

function draftName(view) {
  return `${view.class.code} ${view.me.seat} ${view.class.round}`;
}
