// How two authors are linked by joint papers.

import { ask } from './api.js';
import { AuthorBox } from './combobox.js';
import { counted, h, show } from './dom.js';
import { paperList } from './papers.js';
import { PATH } from './queries.js';

export class PathFinder {
  #from = new AuthorBox({ label: 'From', placeholder: 'Name of an author' });
  #to = new AuthorBox({ label: 'To', placeholder: 'Name of another' });
  #result = h('div', { 'aria-live': 'polite' });
  #onChoose;
  #asking = null;

  /** @param onChoose called with the id of an author whom the visitor picks */
  constructor(panel, onChoose) {
    this.#onChoose = onChoose;
    show(
      panel,
      h(
        'form',
        {
          submit: (event) => {
            event.preventDefault();
            this.#find();
          },
        },
        field('From', this.#from),
        field('To', this.#to),
        h('button', { class: 'button first', type: 'submit' }, 'Find a path'),
      ),
      this.#result,
    );
  }

  /** Whom to start from unless the visitor says otherwise. */
  startFrom(author) {
    this.#from.set({ id: author.id, name: author.name });
  }

  async #find() {
    const from = this.#from.chosen;
    const to = this.#to.chosen;
    if (!from || !to) {
      this.#say('Pick both authors from the lists that open while you type.');
      return;
    }
    this.#asking?.abort();
    this.#asking = new AbortController();
    this.#say('Looking …');
    try {
      const data = await ask(PATH, { from: from.id, to: to.id }, this.#asking.signal);
      this.#tell(data.collaborationPaths, from, to);
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        this.#say(problem.message);
      }
    }
  }

  #tell({ status, distance, paths }, from, to) {
    if (from.id === to.id) {
      this.#say('That is the same author twice.');
    } else if (status === 'NOT_CONNECTED') {
      this.#say(`No chain of joint papers leads from ${from.name} to ${to.name} in this graph.`);
    } else if (status === 'LIMIT_REACHED') {
      this.#say(`They are linked, but only by a chain longer than 12 steps.`);
    } else {
      const { steps } = paths[0];
      show(this.#result, h('h3', {}, `${counted(distance, 'step')} apart`), this.#chain(steps));
    }
  }

  #chain(steps) {
    const items = steps.map((step) => h('li', {}, this.#person(step.from), proof(step)));
    return h('ol', { class: 'steps' }, items, h('li', {}, this.#person(steps.at(-1).to)));
  }

  #person({ id, name }) {
    return h('button', { class: 'plain', type: 'button', click: () => this.#onChoose(id) }, name);
  }

  #say(text) {
    show(this.#result, h('p', {}, text));
  }
}

function proof({ sharedPapers, papers }) {
  const rest = sharedPapers - papers.nodes.length;
  return [
    h('p', { class: 'facts' }, counted(sharedPapers, 'joint paper')),
    paperList(papers.nodes),
    rest > 0 && h('p', { class: 'facts' }, `and ${rest} more`),
  ];
}

function field(label, box) {
  return h('label', { class: 'field' }, h('span', {}, label), box.element);
}
