// What a visitor finds in the first tabs. Each runs as it is on the graph of the seed pages.

const authorProfile = `# An author at a glance. Run it with the
# button on the right, or Ctrl-Enter.
# Ctrl-Space completes, hovering explains.
query AuthorProfile($name: String!) {
  author(by: { name: $name }) {
    id
    name
    identity
    paperCount
    firstYear
    lastYear
    papers(first: 5) {
      totalCount
      nodes {
        title
        year
        venue { name }
        topics(first: 3) { nodes { label } }
      }
    }
    coauthors(first: 10) {
      edges {
        sharedPapers
        firstYear
        lastYear
        node { id name }
      }
    }
  }
}
`;

const coauthorNetwork = `# Who works with whom around an author:
# nodes and edges in one call, ready to be
# drawn. Depth 2 adds co-authors of
# co-authors, minSharedPapers keeps firm ties.
query CoauthorNetwork($authors: [ID!]!, $depth: Int!) {
  coauthorNetwork(authors: $authors, depth: $depth, minSharedPapers: 1, maxNodes: 100) {
    nodes {
      distance
      degree
      author { id name paperCount }
    }
    edges {
      source
      target
      sharedPapers
      firstYear
      lastYear
    }
    truncated
    omittedNodes
  }
}
`;

const collaborationPath = `# How two people are linked, with the papers
# that prove each step. To see the Cypher
# behind it, put under Headers below:
# {"papergraph-explain": "cypher"}
query CollaborationPath($from: ID!, $to: ID!) {
  collaborationPaths(from: $from, to: $to) {
    status
    distance
    paths {
      length
      steps {
        from { name }
        to { name }
        sharedPapers
        papers(first: 3) { nodes { title year } }
      }
    }
  }
}
`;

export const examples = [
  { query: authorProfile, variables: asJson({ name: 'Grant M. Rotskoff' }) },
  {
    query: coauthorNetwork,
    variables: asJson({ authors: ['author:name:grant m. rotskoff'], depth: 1 }),
  },
  {
    query: collaborationPath,
    variables: asJson({ from: 'author:name:javan tahir', to: 'author:name:yiping lu' }),
  },
];

function asJson(value) {
  return JSON.stringify(value, null, 2);
}
