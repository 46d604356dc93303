// How papers are shown in lists.

import { h } from './dom.js';

export function paperList(papers) {
  return h('ul', { class: 'papers' }, papers.map(paperItem));
}

function paperItem(paper) {
  const venue = paper.venue && (paper.venue.acronym ?? paper.venue.name);
  const where = [venue, paper.year].filter(Boolean).join(' ');
  const address = addressOf(paper);
  const title = address
    ? h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, paper.title)
    : paper.title;
  const retracted = paper.retracted && [' ', h('strong', { class: 'retracted' }, 'Retracted')];
  return h('li', {}, title, retracted, where && h('small', {}, where));
}

/** Where to read it; sources can hold any text, so only web addresses are followed. */
function addressOf({ doi, arxivId, url }) {
  if (doi) {
    return `https://doi.org/${encodeURI(doi)}`;
  }
  if (arxivId) {
    return `https://arxiv.org/abs/${encodeURI(arxivId)}`;
  }
  return /^https?:\/\//i.test(url ?? '') ? url : null;
}
