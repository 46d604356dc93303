// Every question this page asks.

/** What the graph holds, and whom one could start with. */
export const START = `query Start {
  graph { version papers authors venues topics loadedAt sources }
  authors(first: 6, orderBy: [{ field: PAPER_COUNT, direction: DESC }]) { nodes { id name } }
}`;

export const FIND_AUTHORS = `query FindAuthors($text: String!) {
  search(text: $text, types: [AUTHOR], first: 8) {
    nodes { id ... on Author { name paperCount firstYear lastYear } }
  }
}`;

export const AUTHOR = `query Author($id: ID!) {
  author(by: { id: $id }) {
    id name identity orcid paperCount firstYear lastYear
    papers(first: 25) {
      totalCount
      nodes { id title year url doi arxivId retracted venue { name acronym } topics(first: 6) { nodes { id label } } }
    }
    coauthors(first: 12) {
      totalCount
      edges { sharedPapers firstYear lastYear node { id name } }
    }
  }
}`;

export const NETWORK = `query Network($authors: [ID!]!, $depth: Int!, $minSharedPapers: Int!, $maxNodes: Int!) {
  coauthorNetwork(
    authors: $authors
    depth: $depth
    minSharedPapers: $minSharedPapers
    maxNodes: $maxNodes
  ) {
    nodes { distance degree author { id name paperCount } }
    edges { source target sharedPapers firstYear lastYear }
    truncated
    omittedNodes
  }
}`;

export const PATH = `query Path($from: ID!, $to: ID!) {
  collaborationPaths(from: $from, to: $to, maxLength: 12) {
    status
    distance
    paths {
      steps {
        from { id name }
        to { id name }
        sharedPapers
        papers(first: 3) { nodes { id title year url doi arxivId retracted venue { name acronym } } }
      }
    }
  }
}`;
