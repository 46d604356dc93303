package org.papergraph.app.compile.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.Predicate;

/** Writes predicates as conditions on a bound node. */
final class PredicateWriter {
  private final Scope scope;
  /** Under which name the hits of a search are known where the condition is written. */
  private final Map<Predicate.Text, String> gathered = new LinkedHashMap<>();

  PredicateWriter(Scope scope) {
    this.scope = scope;
  }

  /** The condition; {@link Cypher#noCondition()} if it holds always. */
  Condition condition(Predicate predicate, String node) {
    return condition(predicate, node, false);
  }

  /** As {@link #match(RelationshipPattern, Predicate, String, Condition, Statement, String)}, with nothing before. */
  OngoingReading match(RelationshipPattern pattern, Predicate predicate, String node,
      Condition further) {
    return match(pattern, predicate, node, further, null, "");
  }

  /**
   * A pattern with a condition on a node of it, and a further one. What full-text indexes find is looked up once, before
   * the pattern, rather than for every row of it.
   *
   * @param before what comes first, if anything: a statement that returns nodes under the name {@code start}
   */
  OngoingReading match(RelationshipPattern pattern, Predicate predicate, String node,
      Condition further, @Nullable Statement before, String start) {
    var hits = new ArrayList<IdentifiableElement>();
    texts(predicate).distinct().forEach(text -> {
      var name = scope.name("t");
      gathered.put(text, name);
      hits.add(Cypher.collect(hits(text)).as(name));
    });
    var condition = condition(predicate, node).and(further);
    gathered.clear();
    if (hits.isEmpty()) {
      var matched = before == null ? Cypher.match(pattern) : Cypher.call(before).match(pattern);
      return matched.where(condition);
    }
    if (before == null) {
      return Cypher.with(hits).match(pattern).where(condition);
    }
    hits.addFirst(Cypher.name(start));
    return Cypher.call(before).with(hits).match(pattern).where(condition);
  }

  private static Stream<Predicate.Text> texts(Predicate predicate) {
    return switch (predicate) {
      case Predicate.All all -> all.parts().stream().flatMap(PredicateWriter::texts);
      case Predicate.Any any -> any.parts().stream().flatMap(PredicateWriter::texts);
      case Predicate.Not not -> texts(not.part());
      case Predicate.Related related -> texts(related.condition());
      case Predicate.Text text -> Stream.of(text);
      default -> Stream.of();
    };
  }

  private Statement hits(Predicate.Text text) {
    var hit = Cypher.name("node");
    return Cypher.call("db.index.fulltext.queryNodes").withArgs(textArguments(text)).yield(hit)
        .returning(hit).build();
  }

  /** With {@code exact} the condition is never null, so that it can be negated. */
  private Condition condition(Predicate predicate, String node, boolean exact) {
    var bound = Scope.bound(node);
    return switch (predicate) {
      case Predicate.All all -> all.parts().stream().map(part -> condition(part, node, exact))
          .reduce(Cypher.noCondition(), Condition::and);
      case Predicate.Any any -> any.parts().isEmpty()
          ? Cypher.literalFalse().asCondition()
          : any.parts().stream().map(part -> condition(part, node, exact)).reduce(Condition::or)
              .orElseThrow();
      case Predicate.Not not -> condition(not.part(), node, true).not();
      case Predicate.IdIn ids -> oneOf(node, ids.ids());
      case Predicate.Between between -> between(bound.property(between.property()), between, exact);
      case Predicate.In in -> known(bound.property(in.property()), exact)
          .and(bound.property(in.property()).in(scope.parameter(in.values())));
      case Predicate.Present present -> present.present()
          ? bound.property(present.property()).isNotNull()
          : bound.property(present.property()).isNull();
      case Predicate.Related related -> related(related, node);
      case Predicate.Text text -> inText(text, node);
    };
  }

  /** A node answers to one of these ids, also to one it had before. */
  Condition oneOf(String node, Open ids) {
    var parameter = scope.parameter(ids);
    var identifier = Cypher.node("Identifier").named(scope.name("i"));
    return Scope.bound(node).property("id").in(parameter)
        .or(Cypher.exists(Cypher
            .match(Scope.bound(node).relationshipFrom(identifier, "IDENTIFIES"))
            .where(identifier.property("id").in(parameter)).returning(Cypher.literalTrue())
            .build()));
  }

  private Condition between(Property property, Predicate.Between between, boolean exact) {
    var condition = known(property, exact);
    if (between.from() != null) {
      condition = condition.and(property.gte(scope.parameter(between.from())));
    }
    return between.to() == null
        ? condition
        : condition.and(property.lte(scope.parameter(between.to())));
  }

  private static Condition known(Property property, boolean exact) {
    return exact ? property.isNotNull() : Cypher.noCondition();
  }

  private Condition related(Predicate.Related related, String node) {
    var other = scope.name("m");
    return Cypher.exists(Cypher
        .match(Steps.pattern(Scope.bound(node), related.step(),
            Cypher.node(related.neighbour().label()).named(other)))
        .where(condition(related.condition(), other)).returning(Cypher.literalTrue()).build());
  }

  private Condition inText(Predicate.Text text, String node) {
    var hits = gathered.get(text);
    if (hits != null) {
      return Cypher.name(node).in(Cypher.name(hits));
    }
    var hit = scope.name("t");
    return Cypher.exists(Cypher.call("db.index.fulltext.queryNodes").withArgs(textArguments(text))
        .yield(Cypher.name("node").as(hit)).where(Cypher.name(hit).eq(Cypher.name(node)))
        .returning(Cypher.literalTrue()).build());
  }

  /** The arguments of a full-text query: the index, and the words as Lucene wants them. */
  Expression[] textArguments(Predicate.Text text) {
    return new Expression[]{Cypher.literalOf(text.index()),
        scope.parameter(text.query())};
  }
}
