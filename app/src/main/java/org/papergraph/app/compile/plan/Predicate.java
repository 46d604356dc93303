package org.papergraph.app.compile.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.mapping.RelationshipStep;

/** A condition on a node. Two-valued: what is not known does not hold, so its negation does. */
public sealed interface Predicate {

  /** Holds for every node. */
  static Predicate always() {
    return new All(List.of());
  }

  /** Holds for no node. */
  static Predicate never() {
    return new Any(List.of());
  }

  /** All of them hold; holds when empty. Made by {@link #allOf}. */
  record All(List<Predicate> parts) implements Predicate {
  }

  /** At least one holds; never holds when empty. Made by {@link #anyOf}. */
  record Any(List<Predicate> parts) implements Predicate {
  }

  /** Does not hold. Made by {@link #not}. */
  record Not(Predicate part) implements Predicate {
  }

  /** The node answers to one of these ids. */
  record IdIn(Open ids) implements Predicate {
  }

  /** A property lies between two bounds, both included, either of which may be open. */
  record Between(String property, @Nullable Open from, @Nullable Open to) implements Predicate {
  }

  /** A property is one of these values. */
  record In(String property, Open values) implements Predicate {
  }

  /** A property is there, or is not. */
  record Present(String property, boolean present) implements Predicate {
  }

  /** A condition holds for a neighbour. */
  record Related(RelationshipStep step, NodeMapping neighbour, Predicate condition)
      implements
        Predicate {
  }

  /** A full-text index has the node for a query in Lucene's syntax. */
  record Text(String index, Open query) implements Predicate {
  }

  /** The conjuncts at the top, flattened. */
  default List<Predicate> conjuncts() {
    return this instanceof All all
        ? all.parts().stream().flatMap(part -> part.conjuncts().stream()).toList()
        : List.of(this);
  }

  /** The conjunction of these, without parts that say nothing. */
  static Predicate allOf(List<Predicate> parts) {
    if (parts.contains(never())) {
      return never();
    }
    var telling = parts.stream().filter(part -> !part.equals(always())).toList();
    return telling.size() == 1 ? telling.getFirst() : new All(telling);
  }

  /** The disjunction of these, without parts that say nothing. */
  static Predicate anyOf(List<Predicate> parts) {
    if (parts.contains(always())) {
      return always();
    }
    var telling = parts.stream().filter(part -> !part.equals(never())).toList();
    return telling.size() == 1 ? telling.getFirst() : new Any(telling);
  }

  /** The opposite. */
  static Predicate not(Predicate part) {
    return part.equals(always()) ? never() : part.equals(never()) ? always() : new Not(part);
  }
}
