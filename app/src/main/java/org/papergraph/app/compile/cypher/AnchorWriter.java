package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.mapping.RelationshipStep;
import org.papergraph.app.compile.plan.Anchor;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.Predicate;

/** Writes anchors as statements that return their nodes, each once. */
final class AnchorWriter {
  private final Scope scope;
  private final PredicateWriter predicates;

  AnchorWriter(Scope scope) {
    this.scope = scope;
    this.predicates = new PredicateWriter(scope);
  }

  /** The nodes of an anchor that also satisfy what remains of the filter. */
  Statement nodes(Anchor.Choice choice, NodeMapping type, String node) {
    return switch (choice.anchor()) {
      case Anchor.Ids ids -> Cypher.call(byIds(type.label(), ids.ids().ids(), node)).with(node)
          .where(predicates.condition(choice.rest(), node)).returningDistinct(node).build();
      case Anchor.Neighbours neighbours -> neighbours(neighbours, choice.rest(), node);
      case Anchor.FullText fullText -> Cypher.call("db.index.fulltext.queryNodes")
          .withArgs(predicates.textArguments(fullText.text())).yield(Cypher.name("node").as(node))
          .where(predicates.condition(choice.rest(), node)).returningDistinct(node).build();
      case Anchor.Union union -> Cypher
          .call(Cypher.union(
              union.branches().stream().map(branch -> nodes(branch, type, node)).toList()))
          .with(node).where(predicates.condition(choice.rest(), node)).returning(node).build();
    };
  }

  /** The nodes that answer to one of these ids. */
  Statement byIds(String label, Open ids, String node) {
    var parameter = scope.parameter(ids);
    var found = Cypher.node(label).named(node);
    var identifier = Cypher.node("Identifier").named(scope.name("i"));
    return Cypher.union(
        Cypher.match(found).where(found.property("id").in(parameter)).returning(node).build(),
        Cypher.match(identifier.relationshipTo(Cypher.node(label).named(node), "IDENTIFIES"))
            .where(identifier.property("id").in(parameter)).returning(node).build());
  }

  private Statement neighbours(Anchor.Neighbours neighbours, Predicate rest, String node) {
    var other = scope.name("m");
    var related = neighbours.related();
    var step = related.step();
    var reversed = new RelationshipStep(step.type(), reverse(step.direction()), step.target());
    return predicates.match(Steps.pattern(Scope.bound(other), reversed, Scope.bound(node)), rest,
        node, Cypher.noCondition(), near(neighbours, other), other).returningDistinct(node).build();
  }

  private Statement near(Anchor.Neighbours neighbours, String other) {
    var type = neighbours.related().neighbour();
    return neighbours.near().anchor() instanceof Anchor.Ids ids
        && neighbours.near().rest().equals(Predicate.always())
            ? byIds(type.label(), ids.ids().ids(), other)
            : nodes(neighbours.near(), type, other);
  }

  private static RelationshipStep.Direction reverse(RelationshipStep.Direction direction) {
    return switch (direction) {
      case OUT -> RelationshipStep.Direction.IN;
      case IN -> RelationshipStep.Direction.OUT;
      case BOTH -> RelationshipStep.Direction.BOTH;
    };
  }
}
