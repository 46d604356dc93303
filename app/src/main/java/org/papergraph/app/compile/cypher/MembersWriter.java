package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.app.compile.plan.Anchor;
import org.papergraph.app.compile.plan.Predicate;
import org.papergraph.app.compile.plan.Projection;
import org.papergraph.app.compile.plan.Projection.Source;

/**
 * Writes how the members of a list are found, whatever page of it is wanted: the part of a statement that binds a node
 * and, where a relationship leads to it, that relationship, or a map of what was counted on the way.
 */
final class MembersWriter {
  private final Scope scope;
  private final PredicateWriter predicates;
  private final AnchorWriter anchors;

  MembersWriter(Scope scope) {
    this.scope = scope;
    this.predicates = new PredicateWriter(scope);
    this.anchors = new AnchorWriter(scope);
  }

  /**
   * Begins a statement with the members of a list.
   *
   * @param node   the name that a member gets
   * @param edge   the name that its relationship gets, if the source has one
   * @param within a further condition on both
   * @param from   the bound nodes the list starts at: none, the one that has it, or a list of ids
   */
  OngoingReading members(Projection.Connection list, String node, String edge, Condition within,
      String... from) {
    return switch (list.source()) {
      case Source.Everywhere all -> everywhere(list, node, within);
      case Source.Neighbours neighbours -> predicates.match(
          Steps.pattern(Scope.bound(from[0]), neighbours.step(), Scope.bound(node)).named(edge),
          list.filter(), node, predicates.condition(list.edge(), edge).and(within));
      case Source.Through through -> through(list, through, node, edge, within, from[0]);
      case Source.Listed listed -> {
        var id = Cypher.name(scope.name("a"));
        yield Cypher.unwind(Cypher.name(from[0])).as(id)
            .match(Cypher.node(listed.node().label()).named(node))
            .where(Cypher.property(node, "id").eq(id).and(within));
      }
    };
  }

  /** Begins a statement with all members of a list, each once, gathered under a name. */
  OrderableOngoingReadingAndWithWithoutWhere gathered(Projection.Connection list, SymbolicName all,
      String... from) {
    var node = scope.name("n");
    var member = Cypher.name(node);
    var once = list.source() instanceof Source.Everywhere
        ? Cypher.collect(member)
        : Cypher.collectDistinct(member);
    return members(list, node, scope.name("r"), Cypher.noCondition(), from).with(once.as(all));
  }

  /** The members as a statement that returns each as one row, for counting. */
  Statement each(Projection.Connection list, String... from) {
    var node = scope.name("n");
    var choice = Anchor.choose(list.filter());
    return switch (list.source()) {
      case Source.Everywhere all when choice.isPresent() -> anchors.nodes(choice.get(), all.node(),
          node);
      case Source.Through through when list.edge().equals(Predicate.always()) -> over(list, through,
          node, scope.name("m"), from[0]).returningDistinct(node).build();
      default -> members(list, node, scope.name("r"), Cypher.noCondition(), from).returning(node)
          .build();
    };
  }

  private OngoingReading everywhere(Projection.Connection list, String node, Condition within) {
    var type = list.source().node();
    var choice = Anchor.choose(list.filter());
    if (choice.isEmpty()) {
      return Cypher.match(Cypher.node(type.label()).named(node))
          .where(predicates.condition(list.filter(), node)
              .and(Cypher.property(node, "id").isNotNull()).and(within));
    }
    var found = Cypher.call(anchors.nodes(choice.get(), type, node));
    return within.equals(Cypher.noCondition()) ? found : found.with(node).where(within);
  }

  private OngoingReading through(Projection.Connection list, Source.Through through, String node,
      String edge, Condition within, String from) {
    var paper = scope.name("m");
    var counted = Cypher.mapOf("papers", Cypher.countDistinct(Cypher.name(paper)));
    return over(list, through, node, paper, from).with(Cypher.name(node), counted.as(edge))
        .where(predicates.condition(list.edge(), edge).and(within));
  }

  private OngoingReading over(Projection.Connection list, Source.Through through, String node,
      String paper, String from) {
    var pattern = Steps.pattern(Scope.bound(from), through.first(), Scope.bound(paper),
        through.second(), Scope.bound(node));
    var other = through.first().type().equals(through.second().type())
        ? Cypher.name(node).ne(Cypher.name(from))
        : Cypher.noCondition();
    return predicates.match(pattern, list.filter(), node, other);
  }
}
