package org.papergraph.app.compile.cypher;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;

/** The names and parameters of one statement, numbered in the order in which they are first used. */
final class Scope {
  private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
  private final IdentityHashMap<List<?>, Parameter<Object>> lists = new IdentityHashMap<>();
  private int names;

  /** A new variable. */
  String name(String prefix) {
    return prefix + names++;
  }

  /** A parameter with a value: a new one, or for a list met before that one's. */
  Parameter<Object> parameter(@Nullable Object value) {
    return value instanceof List<?> list ? lists.computeIfAbsent(list, this::added) : added(value);
  }

  private Parameter<Object> added(@Nullable Object value) {
    var name = "p" + parameters.size();
    parameters.put(name, value);
    return Cypher.parameter(name);
  }

  Map<String, @Nullable Object> parameters() {
    return parameters;
  }

  /** A node that is bound already. */
  static Node bound(String name) {
    return Cypher.anyNode(name);
  }
}
