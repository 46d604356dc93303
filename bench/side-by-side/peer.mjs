// Serves the papergraph graph through @neo4j/graphql, for side-by-side measurement.
// usage: NEO4J_URI=bolt://127.0.0.1:17687 PORT=18082 node peer.mjs
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { createYoga } from 'graphql-yoga';
import { createServer } from 'node:http';

const typeDefs = `
type Paper @node {
  id: ID! title: String year: Int citationCount: Int
  authors: [Author!]! @relationship(type: "AUTHORED", direction: IN, properties: "Authored")
  venue: [Venue!]! @relationship(type: "PUBLISHED_IN", direction: OUT)
  topics: [Topic!]! @relationship(type: "HAS_TOPIC", direction: OUT)
}
type Author @node {
  id: ID! name: String
  papers: [Paper!]! @relationship(type: "AUTHORED", direction: OUT, properties: "Authored")
  coauthors: [Author!]! @relationship(type: "CO_AUTHORED", direction: OUT, properties: "CoAuthored", queryDirection: UNDIRECTED)
}
type Authored @relationshipProperties { position: Int }
type CoAuthored @relationshipProperties { papers: Int firstYear: Int lastYear: Int }
type Venue @node { id: ID! name: String papers: [Paper!]! @relationship(type: "PUBLISHED_IN", direction: IN) }
type Topic @node { id: ID! label: String papers: [Paper!]! @relationship(type: "HAS_TOPIC", direction: IN) }
`;
const auth = process.env.NEO4J_USERNAME
  ? neo4j.auth.basic(process.env.NEO4J_USERNAME, process.env.NEO4J_PASSWORD) : undefined;
const driver = neo4j.driver(process.env.NEO4J_URI ?? 'bolt://127.0.0.1:17687', auth);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const port = Number(process.env.PORT ?? 18082);
createServer(createYoga({ schema, logging: false, maskedErrors: false }))
  .listen(port, '127.0.0.1', () => console.log(`peer ready on http://127.0.0.1:${port}/graphql`));
