// The controls above the drawing, and what they are set to.

import { h, show } from './dom.js';

const DEPTHS = [
  [1, 'co-authors'],
  [2, 'their co-authors too'],
  [3, 'and theirs'],
];
const LEAST = [
  [1, '1 joint paper'],
  [2, '2 joint papers'],
  [3, '3 joint papers'],
  [5, '5 joint papers'],
];
const MOST = [
  [50, '50 authors'],
  [100, '100 authors'],
  [200, '200 authors'],
];

/** What is drawn unless the visitor says otherwise. */
export const DEFAULTS = { depth: 1, minSharedPapers: 1, maxNodes: 100 };

/**
 * @param onChange called with `{ depth, minSharedPapers, maxNodes }`
 * @param view with `zoomIn`, `zoomOut` and `showAll`
 * @returns a function that sets the controls
 */
export function makeTools(parent, onChange, view) {
  const controls = {
    depth: select(DEPTHS),
    minSharedPapers: select(LEAST),
    maxNodes: select(MOST),
  };
  const read = () =>
    Object.fromEntries(Object.entries(controls).map(([name, { value }]) => [name, Number(value)]));
  Object.values(controls).forEach((each) => each.addEventListener('change', () => onChange(read())));
  show(
    parent,
    h('label', {}, 'Show', controls.depth),
    h('label', {}, 'linked by at least', controls.minSharedPapers),
    h('label', {}, 'at most', controls.maxNodes),
    h(
      'span',
      { class: 'zoom' },
      button('−', 'Zoom out', view.zoomOut),
      button('+', 'Zoom in', view.zoomIn),
      button('Show all', 'Show all', view.showAll),
    ),
  );
  return (settings) => {
    Object.entries(controls).forEach(([name, control]) => {
      control.value = String(settings[name]);
    });
  };
}

function select(options) {
  return h('select', {}, options.map(([value, text]) => h('option', { value }, text)));
}

function button(text, label, click) {
  return h('button', { class: 'button', type: 'button', 'aria-label': label, click }, text);
}
