// The page's own words: one Fluent file per language, said with the plurals and numbers of that language.

import { FluentBundle, FluentResource } from "./vendor/fluent/index.js";

export const LANGUAGES = { en: "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文" };

const KEPT = "cbgame-language";
const FORMATTED_AS = { en: "en", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW" };
const TRADITIONAL = /hant|tw|hk|mo/i;

let bundle = null;
export let language = "en";

// The language chosen here before, else the nearest to what the browser asks for.
export function preferredLanguage() {
  const kept = remembered();
  if (kept) return kept;
  for (const name of navigator.languages ?? [navigator.language]) {
    if (/^en/i.test(name)) return "en";
    if (/^zh/i.test(name)) return TRADITIONAL.test(name) && !/hans/i.test(name) ? "zh-Hant" : "zh-Hans";
  }
  return "en";
}

// Load a language and speak it from now on.
export async function speak(name) {
  const answer = await fetch(`/words/${name}.ftl`);
  if (!answer.ok) throw new Error(`no words in ${name}`);
  const made = new FluentBundle(FORMATTED_AS[name], { useIsolating: false });
  made.addResource(new FluentResource(await answer.text()));
  bundle = made;
  language = name;
  document.documentElement.lang = name;
  try {
    localStorage.setItem(KEPT, name);
  } catch {
    // a browser that keeps nothing asks again next time
  }
}

// The message with its arguments; a missing one is an error, not an empty place.
export function say(id, values) {
  const message = bundle.getMessage(id);
  if (!message?.value) throw new Error(`no message ${id} in ${language}`);
  return bundle.formatPattern(message.value, values);
}

// A number as the language writes it, with a true minus; what isn't a number is a dash.
export function number(value, decimals, signed = false) {
  if (value === null || !Number.isFinite(value)) return "–";
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = new Intl.NumberFormat(FORMATTED_AS[language], digits).format(Math.abs(value));
  const nothing = Number(Math.abs(value).toFixed(decimals)) === 0;
  return (nothing ? "" : value < 0 ? "\u2212" : signed ? "+" : "") + text;
}

function remembered() {
  try {
    const name = localStorage.getItem(KEPT);
    return name in LANGUAGES ? name : null;
  } catch {
    return null;
  }
}
