// What papergraph and the statements in ../src/main/resources/handwritten both answer, with the same JSON.
// A case: its name, the GraphQL query, where and how the other server is asked the same, and the
// variables of the requests that clients send in turn.

const request = variables => ({ variables });

const ids = async (ask, field, order, first) =>
  (await ask(`{ ${field}(first: ${first}, orderBy: [{field: ${order}}]) { nodes { id } } }`))[field].nodes.map(node => node.id);

/** Every so manieth of the busiest authors: the hub and some with a few dozen papers. */
const authors = async (ask, first, each = 1) =>
  (await ids(ask, 'authors', 'PAPER_COUNT, direction: DESC', first)).filter((id, place) => place % each === 0);

import assert from 'node:assert/strict';

export const cases = [
  {
    name: 'lookup',
    path: '/lookup',
    request,
    query: `query ($id: ID!) { paper(by: {id: $id}) { id title year
      authors(first: 100) { nodes { id name } } venue { id name } topics(first: 100) { nodes { id label } } } }`,
    variables: async ask => (await ids(ask, 'papers', 'TITLE', 100)).map(id => ({ id })),
  },
  {
    name: 'profile',
    path: '/profile',
    request,
    query: `query ($id: ID!) { author(by: {id: $id}) { id name paperCount firstYear lastYear
      papers(first: 10, orderBy: [{field: YEAR, direction: DESC}]) { nodes { id title year citationCount
        authors(first: 100) { nodes { id name } } } } } }`,
    variables: async ask => (await authors(ask, 100, 4)).map(id => ({ id })),
  },
  {
    name: 'list',
    path: '/list',
    request,
    query: `query ($venue: ID!, $year: Int!) {
      papers(first: 20, filter: {venue: {in: [$venue]}, year: {in: [$year]}}, orderBy: [{field: CITATION_COUNT, direction: DESC}]) {
        nodes { id title year citationCount authors(first: 100) { nodes { id name } } } } }`,
    variables: async () => ['aistats', 'icml', 'colt', 'acl', 'kdd'].flatMap(venue =>
      [2005, 2015, 2020, 2024].map(year => ({ venue: `venue:${venue}`, year }))),
  },
  {
    name: 'facets',
    path: '/facets',
    request,
    query: `query ($venue: ID!, $from: Int!, $to: Int!) {
      papers(first: 10, filter: {venue: {in: [$venue]}, year: {from: $from, to: $to}}, orderBy: [{field: CITATION_COUNT, direction: DESC}]) {
        totalCount nodes { id title citationCount }
        facets(first: 10) { years { value count } topics { value label count } types { value count } } } }`,
    variables: async () => ['aistats', 'icml', 'colt', 'acl', 'kdd'].flatMap(venue =>
      [2010, 2018].map(from => ({ venue: `venue:${venue}`, from, to: from + 2 }))),
  },
  {
    // As a search box asks while one types: words as far as they are written.
    name: 'search',
    path: '/search',
    query: `query ($text: String!) { search(text: $text, first: 10) { edges { score node { __typename id
      ... on Author { name paperCount } ... on Paper { title year } ... on Topic { label } ... on Venue { name } } } } }`,
    request: ({ text }) => {
      const words = text.toLowerCase().split(' ');
      const last = words.pop();
      const of = (whole, begun) => [...words.map(word => `+(${whole(word)})`), `+(${whole(last)} ${begun(last)})`].join(' ');
      return { variables: {
        names: of(word => word, word => `${word}*`),
        titles: of(word => `title:${word}^4 abstract:${word} folded:${word}`, word => `title:${word}* folded:${word}*`),
      } };
    },
    variables: async ask => {
      const { authors, papers } = await ask(`{ authors(first: 40, orderBy: [{field: PAPER_COUNT, direction: DESC}]) { nodes { name } }
        papers(first: 40, orderBy: [{field: CITATION_COUNT, direction: DESC}]) { nodes { title } } }`);
      const texts = [...authors.nodes.map(({ name }) => name), ...papers.nodes.map(({ title }) => title)];
      return texts.map((text, place) => {
        const [first, second] = text.split(' ').filter(word => /^[a-z]{3,}$/i.test(word));
        return { text: place % 2 && second ? `${first} ${second.slice(0, 3)}` : first.slice(0, 4) };
      });
    },
  },
  {
    name: 'coauthors',
    path: '/coauthors',
    request,
    query: `query ($id: ID!) { author(by: {id: $id}) { name
      coauthors(first: 50) { nodes { id name coauthors(first: 20) { nodes { id name } } } } } }`,
    variables: async ask => (await authors(ask, 100, 10)).map(id => ({ id })),
  },
  {
    name: 'network',
    path: '/network',
    request,
    query: `query ($id: ID!) { coauthorNetwork(authors: [$id], depth: 2, maxNodes: 200) {
      nodes { distance degree author { id name } }
      edges { source target sharedPapers weight firstYear lastYear } truncated omittedNodes } }`,
    variables: async ask => (await authors(ask, 100, 10)).map(id => ({ id })),
  },
  {
    name: 'path',
    path: '/path',
    request,
    query: `query ($from: ID!, $to: ID!) { collaborationPaths(from: $from, to: $to) { status distance
      paths { length steps { from { id name } to { id name } sharedPapers
        papers(first: 3) { nodes { id title year } } } } } }`,
    variables: async ask => {
      const known = await authors(ask, 100);
      return known.slice(0, 20).map((from, place) => ({ from, to: known[99 - place] }));
    },
    // Of several ways of one length the database takes any.
    same: (own, other) => assert.deepEqual(
      [own, other].map(({ collaborationPaths: { status, distance, paths } }) => [status, distance, paths.length])[0],
      [own, other].map(({ collaborationPaths: { status, distance, paths } }) => [status, distance, paths.length])[1]),
  },
];
