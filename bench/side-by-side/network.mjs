// The network of depth 2 and 200 authors around the author with most papers: papergraph's one question beside the
// peer's nested ones, put together here to the same answer (authors, distances, edges with joint papers and years).
// usage: node network.mjs PAPERGRAPH_URL PEER_URL [ROUNDS=10]
import assert from 'node:assert/strict';

const [own, peer, rounds = '10'] = process.argv.slice(2);
const headers = { 'content-type': 'application/json', accept: 'application/json' };

async function ask(url, query, variables = {}) {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${url}: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}

const question = `query ($id: ID!) { coauthorNetwork(authors: [$id], depth: 2, maxNodes: 200) {
  nodes { distance author { id name } } edges { source target sharedPapers firstYear lastYear } omittedNodes } }`;
const joint = 'properties { papers firstYear lastYear }';
const nested = `query ($id: ID!) { authors(where: {id: {eq: $id}}) { id name coauthorsConnection { edges { ${joint}
  node { id name coauthorsConnection { edges { ${joint} node { id name } } } } } } } }`;
const among = `query ($ids: [ID!]!) { authors(where: {id: {in: $ids}}) { id
  coauthorsConnection(where: {node: {id: {in: $ids}}}) { edges { ${joint} node { id } } } } }`;

async function assembled(id) {
  const { authors: [seed] } = await ask(peer, nested, { id });
  const rings = [new Map(), new Map()];
  const add = (ring, node, papers) => {
    const known = rings[ring].get(node.id) ?? { id: node.id, name: node.name, pull: 0 };
    known.pull += papers;
    rings[ring].set(node.id, known);
  };
  for (const { properties, node } of seed.coauthorsConnection.edges) add(0, node, properties.papers);
  for (const { node: near } of seed.coauthorsConnection.edges) {
    for (const { properties, node } of near.coauthorsConnection.edges) {
      if (node.id !== id && !rings[0].has(node.id)) add(1, node, properties.papers);
    }
  }
  const order = ring => [...ring.values()].sort((a, b) => b.pull - a.pull || (a.id < b.id ? -1 : 1));
  const all = [{ id: seed.id, name: seed.name, distance: 0 },
    ...order(rings[0]).map(node => ({ ...node, distance: 1 })), ...order(rings[1]).map(node => ({ ...node, distance: 2 }))];
  const kept = all.slice(0, 200);
  const { authors } = await ask(peer, among, { ids: kept.map(node => node.id) });
  const edges = authors.flatMap(author => author.coauthorsConnection.edges.filter(({ node }) => author.id < node.id)
    .map(({ properties: { papers, firstYear, lastYear }, node }) =>
      ({ source: author.id, target: node.id, sharedPapers: papers, firstYear, lastYear })));
  edges.sort((a, b) => (a.source + '\0' + a.target < b.source + '\0' + b.target ? -1 : 1));
  return { nodes: kept.map(({ distance, id: author, name }) => ({ distance, author: { id: author, name } })), edges, omittedNodes: all.length - kept.length };
}

const { authors: { nodes: [{ id }] } } = await ask(own, '{ authors(first: 1, orderBy: [{field: PAPER_COUNT, direction: DESC}]) { nodes { id } } }');
const asked = async () => (await ask(own, question, { id })).coauthorNetwork;
assert.deepStrictEqual(await asked(), await assembled(id));

const times = { papergraph: [], peer: [] };
for (let round = -3; round < Number(rounds); round++) {
  for (const [name, answer] of [['papergraph', asked], ['peer', () => assembled(id)]]) {
    const begin = performance.now();
    await answer();
    if (round >= 0) times[name].push(performance.now() - begin);
  }
}
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
for (const [name, all] of Object.entries(times)) {
  console.log(`${name}: ${median(all).toFixed(1)} ms (${Math.min(...all).toFixed(1)} to ${Math.max(...all).toFixed(1)})`);
}
console.log(`ratio ${(median(times.peer) / median(times.papergraph)).toFixed(1)}`);
