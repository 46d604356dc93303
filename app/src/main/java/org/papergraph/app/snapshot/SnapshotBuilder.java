package org.papergraph.app.snapshot;

/**
 * Collects a graph's nodes, in any order, under the numbers the database has for them, and numbers them anew. For one
 * thread.
 */
public final class SnapshotBuilder {
  private final NodeTable papers = new NodeTable();
  private final NodeTable authors = new NodeTable();
  private final NodeTable venues = new NodeTable();
  private final NodeTable topics = new NodeTable();
  private final NeighbourTable bylines = new NeighbourTable();
  private final NeighbourTable published = new NeighbourTable();
  private final NeighbourTable tagged = new NeighbourTable();
  private final NeighbourTable cited = new NeighbourTable();
  private final IntList years = new IntList();
  private final IntList days = new IntList();
  private final IntList upvotes = new IntList();
  private final IntList authorCounts = new IntList();
  private final IntList named = new IntList();

  /** The facts of one paper; unknown ones are {@link PaperFacts#UNKNOWN}. */
  public record Facts(int year, int day, int upvotes, int authorCount) {
  }

  public void author(long node, String id) {
    authors.add(node, id);
  }

  public void venue(long node, String id) {
    venues.add(node, id);
  }

  public void topic(long node, String id) {
    topics.add(node, id);
  }

  /**
   * Adds a paper with its neighbours; those that are never added as nodes are left out.
   *
   * @param byline      who wrote it
   * @param publishedIn where
   * @param about       its topics
   * @param references  what it cites
   */
  public void paper(long node, String id, Facts facts, long[] byline,
      long[] publishedIn, long[] about, long[] references) {
    papers.add(node, id);
    bylines.add(byline);
    published.add(publishedIn);
    tagged.add(about);
    cited.add(references);
    years.add(facts.year());
    days.add(facts.day());
    upvotes.add(facts.upvotes());
    authorCounts.add(facts.authorCount());
    named.add(byline.length);
  }

  /** The snapshot of what was added. */
  public GraphSnapshot build(GraphVersion version) {
    var order = papers.settle();
    authors.settle();
    venues.settle();
    topics.settle();
    var authorsOf = bylines.settle(order, authors);
    var venuesOf = published.settle(order, venues);
    var topicsOf = tagged.settle(order, topics);
    var references = cited.settle(order, papers);
    var facts = new PaperFacts(years.at(order), days.at(order), upvotes.at(order),
        authorCounts.at(order), named.at(order));
    return new GraphSnapshot(version, papers.ids(), authors.ids(), venues.ids(),
        topics.ids(),
        authorsOf, authorsOf.reversed(authors.size()), venuesOf, venuesOf.reversed(venues.size()),
        topicsOf,
        topicsOf.reversed(topics.size()), references, references.reversed(papers.size()), facts,
        new Marks(authors.size()));
  }
}
