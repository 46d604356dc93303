package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The ways in which two papers may be alike. Each gives 0 to 1, of which a share counts; the shares add up to 1.
 *
 * <p>
 * What two papers share counts by its rarity, ln(N/n) / ln N, where N is the number of papers and n of those that have
 * it (Spärck Jones, "A statistical interpretation of term specificity", 1972): 1 for what one paper has, 0 for what all
 * have. The sum is divided by the geometric mean of what each of the two has (Salton's cosine).
 */
enum Likeness {
  /** Shared topics: the cosine of the papers' topics, each weighed by its score in the paper times its rarity. */
  TOPIC("TOPIC", 0.4, "HAS_TOPIC", true),
  /** Words of the title, by the index's BM25 (Robertson and Zaragoza, 2009), relative to the best hit. */
  TEXT("TEXT", 0.2, "", false),
  /** Shared authors. */
  AUTHOR("AUTHOR", 0.1, "AUTHORED", false),
  /** Shared references: bibliographic coupling (Kessler, 1963). */
  REFERENCE("CITATION", 0.1, "CITES", true),
  /** Cited together: co-citation (Small, 1973). */
  CITING("CITATION", 0.1, "CITES", false),
  /** The other is cited by the one asked about. */
  CITED("CITATION", 0.05, "CITES", true),
  /** The other cites the one asked about. */
  CITES("CITATION", 0.05, "CITES", false);

  private final String kind;
  private final double share;
  private final String relationship;
  private final boolean outgoing;

  /**
   * One way to be alike.
   *
   * @param relationship by which papers have what they share; empty if it is none
   * @param outgoing     whether it leads from the paper
   */
  Likeness(String kind, double share, String relationship, boolean outgoing) {
    this.kind = kind;
    this.share = share;
    this.relationship = relationship;
    this.outgoing = outgoing;
  }

  /** The kind of reason that the API names. */
  String kind() {
    return kind;
  }

  /** How much of a score it can be at most. */
  Expression share() {
    return Cypher.literalOf(share);
  }

  /** From a paper to what it may share, or to the other paper. */
  Relationship from(Node paper, Node to) {
    return pattern(paper, to, outgoing);
  }

  /** How much of it a paper has, whether shared or not. */
  Expression number(Node paper) {
    return Cypher.count(pattern(paper, Cypher.anyNode(), outgoing));
  }

  /** How many papers have what is shared. */
  Expression papers(Node shared) {
    return "CITES".equals(relationship)
        ? Cypher.count(pattern(shared, Cypher.anyNode(), !outgoing))
        : shared.property("paperCount");
  }

  private Relationship pattern(Node from, Node to, boolean forward) {
    return forward
        ? from.relationshipTo(to, relationship)
        : from.relationshipFrom(to, relationship);
  }

  /** The rarity of what so many papers have; {@code whole} is the logarithm of how many there are. */
  static Expression rarity(Expression papers, Expression whole) {
    var least = Cypher.caseExpression().when(papers.lt(Cypher.literalOf(1)))
        .then(Cypher.literalOf(1)).elseDefault(papers);
    return Cypher.literalOf(1.0).subtract(Cypher.log(least).divide(whole));
  }

  /** The weight of a topic in a paper. */
  static Expression weight(SymbolicName edge, Node topic, Expression whole) {
    return Cypher.coalesce(Cypher.property(edge, "score"), Cypher.literalOf(1.0))
        .multiply(rarity(topic.property("paperCount"), whole));
  }
}
