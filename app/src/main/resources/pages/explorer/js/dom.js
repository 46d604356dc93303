// Elements made of data: text is always text, never markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element: `h('a', { href: '/' }, 'home')`. Functions are listeners, false is left out. */
export function h(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** An SVG element. */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/** Puts `children` in place of what `parent` holds. */
export function show(parent, ...children) {
  parent.replaceChildren(...children.flat().filter(isThere));
}

/** `3 papers`, `1 paper`, `1,200 papers`. */
export function counted(count, singular, plural = `${singular}s`) {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

/** `2019`, `2019–2025`, or nothing if no year is known. */
export function years(first, last) {
  if (!first && !last) {
    return '';
  }
  return first === last || !last ? `${first}` : `${first}–${last}`;
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (isThere(value)) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter(isThere));
  return element;
}

function isThere(value) {
  return value !== null && value !== undefined && value !== false && value !== '';
}
