// The same questions of graphs of several sizes, one server after the other, one request at a time.
// usage: node scale.mjs URL URL... [REQUESTS=300] [ROUNDS=3]
// The first URL's graph is the one the others are compared to. Prints p50 (lowest to highest over the
// rounds) and p99 in ms of each, and the greatest ratio of p50.
const urls = process.argv.slice(2).filter(argument => argument.startsWith('http'));
const [requests = 300, rounds = 3] = process.argv.slice(2).filter(argument => !argument.startsWith('http')).map(Number);
const headers = { 'content-type': 'application/json', accept: 'application/json' };

async function ask(url, query, variables = {}) {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${url}: ${JSON.stringify(errors)}`);
  return data;
}

const nested = `nodes { id title year citationCount venue { id name }
  authors(first: 10) { nodes { id name } } topics(first: 10) { nodes { id label } } }`;
const list = (page, order, variables = '') => `query (${variables}$filter: PaperFilter) {
  papers(${page}, filter: $filter, orderBy: [{field: ${order}}]) { ${nested} } }`;
const filter = { year: { from: 2008, to: 2020 }, citationCount: { from: 1 } };

/** Ids of nodes with about as many papers in every graph. */
const withPapers = (field, from, to) => async url =>
  (await ask(url, `{ ${field}(first: 20, filter: {paperCount: {from: ${from}, to: ${to}}}, orderBy: [{field: PAPER_COUNT}]) { nodes { id } } }`))[field]
    .nodes.map(({ id }) => id);
const cursor = async url => (await ask(url, `{ papers(first: 1, filter: {year: {to: 2014}}, orderBy: [{field: YEAR, direction: DESC}]) { pageInfo { endCursor } } }`))
  .papers.pageInfo.endCursor;

const cases = [
  ['filtered by year and citations, first page', list('first: 20', 'YEAR, direction: DESC'), async () => [{ filter }]],
  ['the same, last page', list('last: 20', 'YEAR, direction: DESC'), async () => [{ filter }]],
  ['the same, a page in the middle', list('first: 20, after: $after', 'YEAR, direction: DESC', '$after: String, '),
    async url => [{ filter, after: await cursor(url) }]],
  ['most cited first', list('first: 20', 'CITATION_COUNT, direction: DESC'), async () => [{}]],
  ['most cited last', list('last: 20', 'CITATION_COUNT, direction: DESC'), async () => [{}]],
  ['papers of an author with 20 to 25', list('first: 20', 'YEAR, direction: DESC'),
    async url => (await withPapers('authors', 20, 25)(url)).map(id => ({ filter: { author: { in: [id] } } }))],
  ['papers of a topic with 40 to 60', list('first: 20', 'YEAR, direction: DESC'),
    async url => (await withPapers('topics', 40, 60)(url)).map(id => ({ filter: { topic: { in: [id] } } }))],
];

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

async function turn(url, query, variables) {
  const times = [];
  for (let i = 0; i < requests; i++) {
    const begin = performance.now();
    await ask(url, query, variables[i % variables.length]);
    times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p99: at(times, 0.99) };
}

for (const [name, query, variablesOf] of cases) {
  const variables = await Promise.all(urls.map(variablesOf));
  for (let i = 0; i < urls.length; i++) await turn(urls[i], query, variables[i]);
  const turns = urls.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < urls.length; i++) turns[i].push(await turn(urls[i], query, variables[i]));
  }
  const medians = turns.map(of => at(of.map(({ p50 }) => p50).sort((a, b) => a - b), 0.5));
  const texts = turns.map((of, i) => {
    const p50 = of.map(one => one.p50);
    return `${medians[i].toFixed(1)} (${Math.min(...p50).toFixed(1)} to ${Math.max(...p50).toFixed(1)}), ${Math.max(...of.map(one => one.p99)).toFixed(1)}`;
  });
  console.log(`${name}: ${texts.join(' | ')} | ratio ${Math.max(...medians.map(one => one / medians[0])).toFixed(2)}`);
}
