// How long collaborationPaths takes between random authors, one request at a time.
// usage: node paths.mjs PAPERGRAPH_URL [REQUESTS=500] [ROUNDS=3] [SEED=1] [NAME]
// NAME chooses the questions whose names have it.
// Prints, per question, p50 and p99 in ms (lowest to highest over the rounds), all together and apart for
// authors that are connected and that are not.
const [url, requests = '500', rounds = '3', seed = '1', chosen = ''] = process.argv.slice(2);
const headers = { 'content-type': 'application/json', accept: 'application/json' };

async function ask(query, variables = {}) {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

let state = Number(seed);
const random = below => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

/** Authors from all over: those of the papers on random pages in the order of ids. */
async function authors() {
  const all = new Set();
  const { authors: { totalCount } } = await ask('{ authors { totalCount } }');
  let after = null;
  const stride = Math.max(1, Math.floor(totalCount / 100 / 60));
  for (let page = 0; page * 100 < totalCount && all.size < 6000; page++) {
    const { authors: { nodes, pageInfo } } = await ask(
      'query ($after: String) { authors(first: 100, after: $after) { nodes { id } pageInfo { endCursor } } }', { after });
    after = pageInfo.endCursor;
    if (page % stride === 0) nodes.forEach(({ id }) => all.add(id));
  }
  return [...all];
}

const query = `query ($from: ID!, $to: ID!, $k: Int, $by: PathOrder, $years: YearRange, $most: Int) {
  collaborationPaths(from: $from, to: $to, k: $k, by: $by, years: $years, maxAuthorsPerPaper: $most) { status distance
    paths { length cost steps { from { id name } to { id name } sharedPapers papers(first: 3) { nodes { id title year } } } } } }`;
const cases = [
  ['k = 1', { k: 1 }],
  ['k = 5', { k: 5 }],
  ['k = 10', { k: 10 }],
  ['k = 1, as of 2015, at most 8 authors', { k: 1, years: { to: 2015 }, most: 8 }],
  ['k = 1, by strength', { k: 1, by: 'STRENGTH' }],
  ['k = 5, by strength', { k: 5, by: 'STRENGTH' }],
];

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const range = values => `${at(values.toSorted((a, b) => a - b), 0.5).toFixed(1)} (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`;

function summary(name, turns) {
  const counted = turns.filter(times => times.length > 0).map(times => times.toSorted((a, b) => a - b));
  if (counted.length === 0) return;
  const count = counted.reduce((sum, times) => sum + times.length, 0);
  console.log(`${name}, ${count} requests: p50 ${range(counted.map(times => at(times, 0.5)))} p99 ${range(counted.map(times => at(times, 0.99)))}`);
}

const known = await authors();
console.log(`${known.length} authors to choose from`);
async function turn(arguments_) {
  const times = [];
  for (let i = 0; i < Number(requests); i++) {
    const variables = { from: known[random(known.length)], to: known[random(known.length)], ...arguments_ };
    const begin = performance.now();
    const { collaborationPaths: { status } } = await ask(query, variables);
    times.push([performance.now() - begin, status]);
  }
  return times;
}

for (const [name, arguments_] of cases.filter(([name]) => name.includes(chosen))) {
  await turn(arguments_);
  const turns = [];
  for (let round = 0; round < Number(rounds); round++) turns.push(await turn(arguments_));
  summary(name, turns.map(times => times.map(([time]) => time)));
  for (const status of ['CONNECTED', 'NOT_CONNECTED', 'LIMIT_REACHED']) {
    summary(`  ${status}`, turns.map(times => times.filter(([, of]) => of === status).map(([time]) => time)));
  }
}
