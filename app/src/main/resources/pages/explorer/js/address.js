// What is shown is in the address, so that it can be sent, and Back goes back.

import { DEFAULTS } from './tools.js';

/** `{ author, depth, minSharedPapers, maxNodes }`; no author on the start page. */
export function readAddress() {
  const parameters = new URLSearchParams(location.search);
  const state = { author: parameters.get('author') };
  for (const [name, otherwise] of Object.entries(DEFAULTS)) {
    state[name] = Number(parameters.get(name)) || otherwise;
  }
  return state;
}

/** Notes `state` as a new entry of the history. */
export function writeAddress(state) {
  const parameters = new URLSearchParams({ author: state.author });
  for (const [name, otherwise] of Object.entries(DEFAULTS)) {
    if (state[name] !== otherwise) {
      parameters.set(name, state[name]);
    }
  }
  history.pushState(null, '', `?${parameters}`);
}
