// The page: what it shows follows from its address.

import { readAddress, writeAddress } from './address.js';
import { ask } from './api.js';
import { showAuthor } from './author-panel.js';
import { AuthorBox } from './combobox.js';
import { counted, h, show } from './dom.js';
import { NetworkView } from './network-view.js';
import { PathFinder } from './path-finder.js';
import { AUTHOR, NETWORK, START } from './queries.js';
import { makeTabs } from './tabs.js';
import { makeTools } from './tools.js';

// Around those with most papers; firm ties only, so that it can be read.
const START_NETWORK = { depth: 1, minSharedPapers: 3, maxNodes: 60 };

const at = (id) => document.getElementById(id);
const view = new NetworkView(at('drawing'), choose);
const paths = new PathFinder(at('path'), choose);
const setTools = makeTools(at('tools'), (settings) => go({ ...readAddress(), ...settings }), view);
const selectTab = makeTabs(document.querySelector('[role=tablist]'));
const box = new AuthorBox({
  label: 'Find an author',
  placeholder: 'Find an author by name',
  onChoose: (author) => choose(author.id),
});
let asking = new AbortController();
let start = null;

at('search').append(box.element);
window.addEventListener('popstate', display);
display();

function choose(author) {
  selectTab('author');
  go({ ...readAddress(), author });
}

function go(state) {
  if (state.author) {
    writeAddress(state);
  }
  display();
}

async function display() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const state = readAddress();
  setTools(state);
  at('tools').hidden = !state.author;
  at('legend').hidden = true;
  try {
    start ??= await ask(START, {}, signal);
    showCounts(start.graph);
    await (state.author ? showNetwork(state, signal) : showStart(start, signal));
  } catch (problem) {
    if (problem.name !== 'AbortError') {
      showFailure(problem);
    }
  }
}

function showCounts(graph) {
  const parts = [
    counted(graph.papers, 'paper'),
    counted(graph.authors, 'author'),
    counted(graph.venues, 'venue'),
    counted(graph.topics, 'topic'),
  ];
  const loaded = graph.loadedAt && new Date(graph.loadedAt).toLocaleDateString('en-GB', { dateStyle: 'medium' });
  show(at('counts'), `${parts.join(' · ')}${loaded ? ` · loaded ${loaded}` : ''}`);
}

async function showStart({ graph, authors }, signal) {
  document.title = 'papergraph';
  show(at('author'), h('p', {}, 'Pick an author to see papers, topics and co-authors here.'));
  if (graph.authors === 0) {
    view.clear();
    notice('The graph is empty. Load records into it with ', h('code', {}, './papergraph load FILE'), ', then reload this page.');
    return;
  }
  notice(
    h('p', {}, 'Who works with whom? Find an author by name, or start from one of those with most papers:'),
    h('p', { class: 'chips' }, authors.nodes.map(({ id, name }) =>
      h('button', { class: 'chip', type: 'button', click: () => choose(id) }, name))),
  );
  const busiest = authors.nodes.map(({ id }) => id);
  const { coauthorNetwork } = await ask(NETWORK, { authors: busiest, ...START_NETWORK }, signal);
  view.draw(coauthorNetwork);
}

async function showNetwork(state, signal) {
  const { author: id, ...settings } = state;
  const [{ author }, { coauthorNetwork: network }] = await Promise.all([
    ask(AUTHOR, { id }, signal),
    ask(NETWORK, { authors: [id], ...settings }, signal),
  ]);
  if (!author) {
    view.clear();
    show(at('author'));
    notice(`There is no author with the id ${id} in this graph. Find one by name above.`);
    return;
  }
  document.title = `${author.name} · papergraph`;
  showAuthor(at('author'), author, choose);
  paths.startFrom(author);
  view.draw(network);
  showLegend(network);
  notice(...remark(author, network, settings));
}

function remark(author, { nodes, truncated, omittedNodes }, { minSharedPapers }) {
  if (truncated) {
    return [`The ${nodes.length} nearest authors are shown, ${omittedNodes.toLocaleString('en')} more are left out.`];
  }
  if (nodes.length > 1) {
    return [];
  }
  return author.coauthors.totalCount === 0
    ? [`${author.name} has no co-authors in this graph.`]
    : [`Nobody shares ${counted(minSharedPapers, 'paper')} or more with ${author.name}. Choose fewer above.`];
}

function showLegend({ nodes, edges }) {
  const names = ['centre', '1 step away', '2 steps', '3 steps', '4 steps or more'];
  const farthest = Math.min(4, Math.max(...nodes.map((node) => node.distance)));
  const colours = names.slice(0, farthest + 1).map((name, i) => h('span', {}, h('i', { class: `d${i}` }), name));
  at('legend').hidden = false;
  show(at('legend'), colours, h('span', {}, `${counted(nodes.length, 'author')}, ${counted(edges.length, 'link')}; the thicker a line, the more joint papers`));
}

function notice(...content) {
  show(at('notice'), content.length > 0 && h('div', {}, content));
}

function showFailure(problem) {
  view.clear();
  show(at('author'));
  console.error(problem);
  show(
    at('notice'),
    h('div', { class: 'failure', role: 'alert' }, h('p', {}, problem.message),
      h('button', { class: 'button', type: 'button', click: display }, 'Try again')),
  );
}
