// Two servers side by side, A B A B …: a closed loop of CLIENTS for SECONDS a turn, ROUNDS turns each.
// usage: node compare.mjs CASES PAPERGRAPH_URL OTHER_URL [CLIENTS=8] [SECONDS=8] [ROUNDS=5] [NAME...]
// CASES is a module that exports cases (see handwritten-cases.mjs); NAMEs choose some of them. First
// makes sure that both give the same answer to every request of a case. Prints, for each, medians
// over the turns: requests/s (lowest to highest), p50 and p99 in ms, and the ratio of requests/s.
import assert from 'node:assert/strict';
import autocannon from 'autocannon';

const [casesFile, own, other, clients = '8', seconds = '8', rounds = '5', ...names] = process.argv.slice(2);
const { cases } = await import(new URL(casesFile, `file://${process.cwd()}/`));
const headers = { 'content-type': 'application/json', accept: 'application/json' };
const WARM_UP = 10;

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function answer(url, body) {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  const json = JSON.parse(text);
  if (json.errors || !json.data) throw new Error(`${url} ${body}: ${text.slice(0, 500)}`);
  return { data: json.data, bytes: text.length };
}

const ask = async (query, variables = {}) => (await answer(own, JSON.stringify({ query, variables }))).data;

async function checkSame(test, a, b) {
  let bytes = 0;
  for (let i = 0; i < a.bodies.length; i++) {
    const mine = await answer(a.url, a.bodies[i]);
    const theirs = await answer(b.url, b.bodies[i]);
    try {
      (test.same ?? assert.deepStrictEqual)(mine.data, theirs.data);
    } catch (difference) {
      throw new Error(`${test.name}: the answers to ${a.bodies[i]} differ`, { cause: difference.message });
    }
    bytes += mine.bytes;
  }
  return Math.round(bytes / a.bodies.length);
}

async function turn({ url, bodies }, duration) {
  const requests = bodies.map(body => ({ body }));
  const result = await autocannon({ url, method: 'POST', headers, requests, connections: Number(clients), duration });
  if (result.non2xx || result.errors) throw new Error(`${url}: ${result.non2xx} non-2xx, ${result.errors} errors`);
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

function summary(turns) {
  const of = key => turns.map(result => result[key]);
  const rate = median(of('rate'));
  return {
    rate,
    text: `${rate.toFixed(0)}/s (${Math.min(...of('rate')).toFixed(0)} to ${Math.max(...of('rate')).toFixed(0)})`
      + ` p50 ${median(of('p50'))} p99 ${median(of('p99'))}`,
  };
}

const tests = [];
for (const test of cases.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const variables = await test.variables(ask);
  const a = { url: own, bodies: variables.map(values => JSON.stringify({ query: test.query, variables: values })) };
  const b = { url: other + (test.path ?? ''), bodies: variables.map(values => JSON.stringify(test.request(values))) };
  tests.push({ test, variables, a, b, bytes: await checkSame(test, a, b) });
}
// All of them first, so that the first is not measured while the servers are still being compiled.
for (const { a, b } of tests) {
  await turn(a, WARM_UP);
  await turn(b, WARM_UP);
}
for (const { test, variables, a, b, bytes } of tests) {
  const turns = { a: [], b: [] };
  for (let round = 0; round < Number(rounds); round++) {
    turns.a.push(await turn(a, Number(seconds)));
    turns.b.push(await turn(b, Number(seconds)));
  }
  const [mine, theirs] = [summary(turns.a), summary(turns.b)];
  console.log(`${test.name} (${variables.length} requests, ${bytes} B): papergraph ${mine.text}`
    + ` | other ${theirs.text} | ratio ${(mine.rate / theirs.rate).toFixed(2)}`);
}
