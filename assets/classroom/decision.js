// The decision being made: a copy of what stands, changed by the controls, kept for a reload of this round only.

const KEPT = "cbgame-draft";

// A fresh copy of what stands.
export function begun(standing) {
  return structuredClone(standing);
}

// What stands at a path such as "treasuries.purchases_usd_bn".
export function at(decision, path) {
  return path.split(".").reduce((part, name) => part[name], decision);
}

// The decision with another value at a path.
export function changed(decision, path, value) {
  const made = structuredClone(decision);
  const names = path.split(".");
  const last = names.pop();
  names.reduce((part, name) => part[name], made)[last] = value;
  return made;
}

// The paths that a control sets.
export function pathsOf(control) {
  if (control.kind === "calendar") {
    return ["", "_step", "_end"].map((part) => `${control.asset}.${control.prefix}${part}_usd_bn`);
  }
  return [control.path, control.switch].filter(Boolean);
}

// Whether a control is set otherwise than what stands.
export function differs(control, decision, standing) {
  return pathsOf(control).some((path) => JSON.stringify(at(decision, path)) !== JSON.stringify(at(standing, path)));
}

// The controls of the hand that are changed.
export function changes(hand, decision, standing) {
  return hand.flatMap((section) => section.controls).filter((control) => differs(control, decision, standing));
}

// Keep a draft for this round, so that a phone that reloads the page loses nothing.
export function keep(name, draft) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ name, draft }));
  } catch {
    // a browser that keeps nothing begins anew
  }
}

// The draft kept for this round, if there is one.
export function kept(name) {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEPT));
    return found?.name === name ? found.draft : null;
  } catch {
    return null;
  }
}
