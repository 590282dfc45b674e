// Talking to the host: questions with an answer, and the events that say when to look again.

const PATIENCE_MS = 20_000;
const AGAIN_MS = 3_000;

// The host understood and says no; `text` is its sentence in the asked language.
export class Refused extends Error {
  constructor(status, id, text) {
    super(text);
    this.status = status;
    this.id = id;
  }
}

// The host couldn't be reached at all.
export class Unreachable extends Error {}

// Ask the host; with a body it is a POST.
export async function ask(path, body) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const asked = {
    method: body === undefined ? "GET" : "POST",
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: "no-store",
    signal: patience(),
  };
  let answer;
  let told;
  try {
    answer = await fetch(path, asked);
    told = await answer.json().catch(() => ({}));
  } catch {
    throw new Unreachable();
  }
  if (!answer.ok) {
    if (answer.status >= 502) throw new Unreachable();
    throw new Refused(answer.status, told.error?.id ?? "", told.error?.text ?? "");
  }
  return told;
}

function patience() {
  const control = new AbortController();
  setTimeout(() => control.abort(), PATIENCE_MS);
  return control.signal;
}

// Listen for events; after a break the browser, or we, begin again. Returns how to stop.
export function listen({ changed, waiting, connected, lost }) {
  let source;
  let timer;
  const open = () => {
    source = new EventSource("/api/events");
    source.addEventListener("open", connected);
    source.addEventListener("changed", changed);
    source.addEventListener("waiting", (event) => waiting(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      const refused = source.readyState === EventSource.CLOSED; // the browser doesn't try again by itself
      if (refused) timer = setTimeout(open, AGAIN_MS);
      lost(refused);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
