// What the page knows: the host's view, and what this person is in the middle of. One object; `act` changes it and draws.

export const state = {
  ready: false, // words are loaded
  arriving: true, // the host has not been heard of yet
  view: null, // what the host shows this seat; null before joining
  hello: null, // the class as anybody may see it
  gone: null, // the sentence of a host that has nothing more for this seat
  offline: false,
  busy: "", // what is being asked of the host
  problem: "", // its last refusal, in words
  draft: null, // the decision being made, with why and what is expected
  preview: null, // the answer to a look ahead
  referred: [], // questions of the press that are left to the statement
  option: null, // the answer to an emergency that is marked
  tables: new Set(), // charts shown as tables
  chart: "inflation", // the chart on a narrow screen
  endsAt: null, // on this device's own clock
  join: { code: "", nickname: "", team: "", pin: "", returning: false },
};

let draw = () => {};

// Say how the page is drawn.
export function drawnBy(drawing) {
  draw = drawing;
}

// Change what is known, and draw.
export function act(change = {}) {
  Object.assign(state, change);
  draw();
}
