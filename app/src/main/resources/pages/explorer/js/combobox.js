// A text field that finds authors by name (WAI-ARIA combobox with a list box).

import { ask } from './api.js';
import { counted, h, show } from './dom.js';
import { FIND_AUTHORS } from './queries.js';

const PAUSE = 200;
let made = 0;

export class AuthorBox {
  #list;
  #input;
  #options = [];
  #active = -1;
  #timer = 0;
  #asking = null;
  #onChoose;
  /** The author chosen last, `{ id, name }`, as long as the text is theirs. */
  chosen = null;

  constructor({ label, placeholder, onChoose }) {
    const id = `authors-${made++}`;
    this.#onChoose = onChoose;
    this.#list = h('ul', { id, role: 'listbox', 'aria-label': label, hidden: true });
    this.#input = h('input', {
      type: 'search',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder,
      'aria-label': label,
      'aria-controls': id,
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      input: () => this.#onInput(),
      keydown: (event) => this.#onKey(event),
      blur: () => this.#close(),
    });
    this.element = h('div', { class: 'combo' }, this.#input, this.#list);
  }

  /** Puts an author in without asking. */
  set(author) {
    this.chosen = author;
    this.#input.value = author?.name ?? '';
    this.#close();
  }

  #onInput() {
    this.chosen = null;
    clearTimeout(this.#timer);
    const text = this.#input.value.trim();
    if (text.length < 2) {
      this.#close();
      return;
    }
    this.#timer = setTimeout(() => this.#find(text), PAUSE);
  }

  async #find(text) {
    this.#asking?.abort();
    this.#asking = new AbortController();
    try {
      const { search } = await ask(FIND_AUTHORS, { text }, this.#asking.signal);
      this.#open(search.nodes, 'No author has all of these words in the name.');
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        this.#open([], problem.message);
      }
    }
  }

  #open(authors, otherwise) {
    this.#options = authors;
    this.#active = -1;
    const items = authors.map((author, index) => this.#option(author, index));
    show(this.#list, items.length ? items : h('li', { class: 'none' }, otherwise));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#activate(authors.length ? 0 : -1);
  }

  #option(author, index) {
    return h(
      'li',
      {
        role: 'option',
        id: `${this.#list.id}-${index}`,
        // Not click: the field would lose its focus, and the list close, before it.
        pointerdown: (event) => {
          event.preventDefault();
          this.#choose(author);
        },
      },
      h('span', {}, author.name),
      h('small', {}, counted(author.paperCount, 'paper')),
    );
  }

  #activate(index) {
    this.#active = index;
    [...this.#list.children].forEach((item, i) => {
      item.setAttribute('aria-selected', i === index ? 'true' : 'false');
    });
    const active = this.#list.children[index];
    active?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', index < 0 ? '' : active.id);
  }

  #onKey(event) {
    if (event.key === 'Escape') {
      this.#close();
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#options[this.#active]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.#options.length) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#activate((this.#active + step + this.#options.length) % this.#options.length);
    }
  }

  #choose(author) {
    this.set(author);
    this.#onChoose?.(author);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#options = [];
    this.#active = -1;
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.setAttribute('aria-activedescendant', '');
  }
}
