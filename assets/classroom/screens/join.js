// The door: the code and a name, and the way back to a seat that was taken on another device.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { live } from "../vendor/lit-html/directives/live.js";
import { greet, join as takeSeat } from "../course.js";
import { act, state } from "../state.js";
import { say } from "../words.js";

export function join() {
  const { join: typed, hello } = state;
  const set = (change) => act({ join: { ...typed, ...change } });
  const teams = hello?.class?.teams;
  return html`<form class="door card" @submit=${submitted}>
    <h1>${say(typed.returning ? "browser-return" : "browser-join")}</h1>
    <p class="muted">${say(typed.returning ? "browser-return-about" : "browser-join-about")}</p>
    ${field("code", say("browser-code"), typed.code, (code) => set({ code }), { autocapitalize: "characters", maxlength: 12, done: greet })}
    ${field("nickname", say("browser-nickname"), typed.nickname, (nickname) => set({ nickname }), { maxlength: 48, hint: say("browser-nickname-hint") })}
    ${teams && !typed.returning
      ? field("team", say("browser-team"), typed.team, (team) => set({ team }), { maxlength: 48, hint: say("browser-team-hint") })
      : nothing}
    ${typed.returning
      ? field("pin", say("browser-pin"), typed.pin, (pin) => set({ pin }), { hint: say("browser-pin-hint"), maxlength: 24 })
      : nothing}
    <p class="actions">
      <button class="primary" ?disabled=${state.busy === "join"}>${say(typed.returning ? "browser-return-go" : "browser-join-go")}</button>
      <button type="button" class="quiet" @click=${() => set({ returning: !typed.returning })}>
        ${say(typed.returning ? "browser-new-here" : "browser-was-here")}
      </button>
    </p>
    <p class="small muted">${say("browser-privacy")}</p>
  </form>`;
}

// Before the host has been heard of.
export function arriving() {
  return html`<div class="heading" role="status"><h1>${say("browser-arriving")}</h1></div>`;
}

// A class that is over, or a seat that the teacher has taken away.
export function gone() {
  return html`<section class="door card">
    <h1>${say("browser-gone-title")}</h1>
    <p>${state.gone}</p>
    <p class="actions"><button type="button" @click=${() => act({ gone: null })}>${say("browser-to-door")}</button></p>
  </section>`;
}

function field(id, label, value, give, { hint = "", maxlength, autocapitalize = "off", done }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${id}
      type="text"
      required
      autocomplete="off"
      autocapitalize=${autocapitalize}
      spellcheck="false"
      maxlength=${maxlength}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @input=${(event) => give(event.target.value)}
      @change=${done ?? nothing}
    />
    ${hint ? html`<small id="${id}-hint">${hint}</small>` : nothing}
  </div>`;
}

function submitted(event) {
  event.preventDefault();
  takeSeat();
}
