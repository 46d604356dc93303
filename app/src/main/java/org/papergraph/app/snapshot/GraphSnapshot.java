package org.papergraph.app.snapshot;

/**
 * The graph as it was at one version. Nodes of each type are numbered from 0 in the order of their ids. Immutable.
 *
 * @param version      the state of the graph
 * @param papers       the papers' ids
 * @param authors      the authors' ids
 * @param venues       the venues' ids
 * @param topics       the topics' ids
 * @param authorsOf    paper → those who wrote it
 * @param papersBy     author → papers
 * @param venuesOf     paper → where it was published
 * @param papersIn     venue → papers
 * @param topicsOf     paper → what it is about
 * @param papersAbout  topic → papers
 * @param referencesOf paper → what it cites
 * @param citing       paper → what cites it
 * @param facts        what else is known of the papers
 * @param marks        room for searches, no part of what the snapshot says
 */
public record GraphSnapshot(GraphVersion version, Ids papers, Ids authors, Ids venues, Ids topics,
    Adjacency authorsOf, Adjacency papersBy, Adjacency venuesOf, Adjacency papersIn,
    Adjacency topicsOf,
    Adjacency papersAbout, Adjacency referencesOf, Adjacency citing, PaperFacts facts,
    Marks marks) {
}
