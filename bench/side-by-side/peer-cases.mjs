// What papergraph and peer.mjs both answer. The peer knows no order of a byline, of topics or of
// co-authors, so there only what both say of the same node is compared.
import assert from 'node:assert/strict';

const paper = 'id title year citationCount';
const sorted = value => Array.isArray(value)
  ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, sorted(of)])) : value;

/** papergraph's answer in the peer's form: lists without pages, one venue as a list of one. */
const peers = value => {
  if (Array.isArray(value)) return value.map(peers);
  if (!value || typeof value !== 'object') return value;
  if (value.nodes) return peers(value.nodes);
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, key === 'venue' ? (of ? [of] : []) : peers(of)]));
};

export const cases = [
  {
    name: 'author-profile',
    query: `query ($id: ID!) { author(by: {id: $id}) { name papers(first: 10, orderBy: [{field: YEAR, direction: DESC}]) {
      nodes { ${paper} authors(first: 100) { nodes { id name } } venue { id } topics(first: 100) { nodes { id } } } } } }`,
    request: variables => ({ variables, query: `query ($id: ID!) { authors(where: {id: {eq: $id}}) { name
      papers(limit: 10, sort: [{year: DESC}]) { ${paper} authors { id name } venue { id } topics { id } } } }` }),
    variables: async () => [{ id: 'author:name:sergey levine' }],
    // Which ten of a year with more is the peer's to choose.
    same: (own, { authors: [author] }) => {
      const papers = peers(own.author.papers);
      assert.deepEqual(papers.map(({ year }) => year), author.papers.map(({ year }) => year));
      for (const one of papers) {
        const other = author.papers.find(({ id }) => id === one.id);
        if (other) assert.deepEqual(sorted(one), sorted(other));
      }
    },
  },
  {
    name: 'venue-year-top',
    query: `query ($venue: ID!, $year: Int!) {
      papers(first: 20, filter: {year: {in: [$year]}, venue: {in: [$venue]}}, orderBy: [{field: CITATION_COUNT, direction: DESC}]) {
        nodes { ${paper} authors(first: 100) { nodes { id name } } venue { id } topics(first: 100) { nodes { id } } } } }`,
    request: variables => ({ variables, query: `query ($venue: ID!, $year: Int!) {
      papers(where: {year: {eq: $year}, venue: {some: {id: {eq: $venue}}}}, limit: 20, sort: [{citationCount: DESC}]) {
        ${paper} authors { id name } venue { id } topics { id } } }` }),
    variables: async () => [{ venue: 'venue:aistats', year: 2024 }],
    same: (own, other) => assert.deepEqual(sorted(peers(own.papers)), sorted(other.papers)),
  },
  {
    // As the peer's users would write it first: any 50 co-authors, any 20 of theirs.
    name: 'two-hop-coauthors',
    query: `query ($id: ID!) { author(by: {id: $id}) { name
      coauthors(first: 50) { nodes { id name coauthors(first: 20) { nodes { id name } } } } } }`,
    request: variables => ({ variables, query: `query ($id: ID!) { authors(where: {id: {eq: $id}}) { name
      coauthors(limit: 50) { id name coauthors(limit: 20) { id name } } } }` }),
    variables: async () => [{ id: 'author:name:sergey levine' }],
    same: (own, other) => assert.equal(own.author.coauthors.nodes.length, other.authors[0].coauthors.length),
  },
  {
    // The same question of both: those with most joint papers first.
    name: 'two-hop-coauthors-ordered',
    query: `query ($id: ID!) { author(by: {id: $id}) { name
      coauthors(first: 50) { nodes { id name coauthors(first: 20) { nodes { id name } } } } } }`,
    request: variables => ({ variables, query: `query ($id: ID!) { authors(where: {id: {eq: $id}}) { name
      coauthorsConnection(first: 50, sort: [{edge: {papers: DESC}}, {node: {id: ASC}}]) { edges { node { id name
        coauthorsConnection(first: 20, sort: [{edge: {papers: DESC}}, {node: {id: ASC}}]) { edges { node { id name } } } } } } } }` }),
    variables: async () => [{ id: 'author:name:sergey levine' }],
    same: (own, other) => {
      const nodes = ({ edges }) => edges.map(({ node }) => node);
      assert.deepEqual(
        peers(own.author.coauthors),
        nodes(other.authors[0].coauthorsConnection).map(({ id, name, coauthorsConnection }) =>
          ({ id, name, coauthors: nodes(coauthorsConnection) })),
      );
    },
  },
];
