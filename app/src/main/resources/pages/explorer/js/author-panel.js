// What is known of the author in the centre.

import { counted, h, show, years } from './dom.js';
import { paperList } from './papers.js';

const IDENTITIES = {
  ORCID: 'identified by ORCID',
  SOURCE_ID: 'identified by a source’s own id',
  NAME_ONLY: 'known by name only: may be several people',
};

/** @param onChoose called with the id of an author whom the visitor picks */
export function showAuthor(panel, author, onChoose) {
  const { papers, coauthors } = author;
  const topics = topicsOf(papers.nodes);
  show(
    panel,
    h('h2', {}, author.name),
    h(
      'p',
      { class: 'facts' },
      [counted(author.paperCount, 'paper'), years(author.firstYear, author.lastYear)]
        .filter(Boolean)
        .join(', '),
    ),
    h('p', { class: 'facts' }, IDENTITIES[author.identity], ' · ', h('code', {}, author.id)),
    topics.length > 0 && [h('h3', {}, 'Topics'), chips(topics)],
    h('h3', {}, 'Co-authors'),
    coauthors.edges.length ? people(coauthors, onChoose) : h('p', {}, 'None in this graph.'),
    h('h3', {}, 'Papers'),
    papers.nodes.length ? paperList(papers.nodes) : h('p', {}, 'None in this graph.'),
    more(papers),
  );
}

function people({ edges, totalCount }, onChoose) {
  const items = edges.map(({ node, sharedPapers, firstYear, lastYear }) =>
    h(
      'li',
      {},
      h('button', { class: 'plain', type: 'button', click: () => onChoose(node.id) }, node.name),
      h('small', {}, [counted(sharedPapers, 'joint paper'), years(firstYear, lastYear)].filter(Boolean).join(', ')),
    ),
  );
  return [h('ul', { class: 'people' }, items), more({ nodes: edges, totalCount })];
}

function chips(topics) {
  return h('ul', { class: 'chips' }, topics.map((label) => h('li', {}, label)));
}

function more({ nodes, totalCount }) {
  const rest = totalCount - nodes.length;
  return rest > 0 && h('p', { class: 'facts' }, `and ${rest.toLocaleString('en')} more`);
}

/** The topics of the papers listed, the most frequent first. */
function topicsOf(papers) {
  const counts = new Map();
  for (const { label } of papers.flatMap((paper) => paper.topics.nodes)) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .slice(0, 12)
    .map(([label]) => label);
}
