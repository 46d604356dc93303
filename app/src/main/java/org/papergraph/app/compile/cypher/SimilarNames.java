package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The variables of one search for similar papers. They are numbered, since such a search may stand within another.
 *
 * @param whole     the logarithm of the number of papers
 * @param seeds     the papers asked about, a map each
 * @param seed      one of them
 * @param paper     its node
 * @param topics    what a paper is about, a map each
 * @param link      a node that papers share
 * @param candidate a paper that has something in common with one asked about
 * @param evidence  what it has in common, a map for each thing
 * @param reasons   the same, gathered, a map for each reason
 * @param score     the sum of the contributions
 * @param row       the values of one thing that papers have in common
 */
record SimilarNames(SymbolicName whole, SymbolicName seeds, SymbolicName seed, SymbolicName paper,
    SymbolicName topics, SymbolicName link, SymbolicName candidate, SymbolicName evidence,
    SymbolicName reasons, SymbolicName score, Row row) {
  /** Of lists that are gone through in one expression. */
  static final SymbolicName ONE = Cypher.name("one");
  static final SymbolicName SUM = Cypher.name("sum");

  static SimilarNames in(Scope scope) {
    return new SimilarNames(name(scope, "whole"), name(scope, "seeds"), name(scope, "seed"),
        name(scope, "n"), name(scope, "topics"), name(scope, "m"), name(scope, "n"),
        name(scope, "evidence"), name(scope, "reasons"), name(scope, "score"),
        new Row(name(scope, "kind"), name(scope, "amount"), name(scope, "size"),
            name(scope, "of")));
  }

  /**
   * What a candidate and a paper asked about have in common.
   *
   * @param kind   the name of a {@link Likeness}
   * @param amount its share of the score times its rarity
   * @param size   how much of the kind the paper asked about has
   * @param of     the node that is shared, or the words
   */
  record Row(SymbolicName kind, SymbolicName amount, SymbolicName size, SymbolicName of) {
  }

  static SymbolicName name(Scope scope, String prefix) {
    return Cypher.name(scope.name(prefix));
  }

  /** A bound node. */
  static Node node(SymbolicName name) {
    return Cypher.anyNode(name);
  }

  /** A value of a map. */
  static Property entry(SymbolicName map, String key) {
    return Cypher.property(map, key);
  }

  /** The sum of the squares of the weights in a list. */
  static Expression squares(SymbolicName list) {
    var weight = entry(ONE, "weight");
    return Cypher.reduce(ONE).in(list).map(SUM.add(weight.multiply(weight))).accumulateOn(SUM)
        .withInitialValueOf(Cypher.literalOf(0.0));
  }
}
