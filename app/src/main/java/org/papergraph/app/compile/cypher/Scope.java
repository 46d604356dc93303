package org.papergraph.app.compile.cypher;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.papergraph.app.compile.StatementTemplate;
import org.papergraph.app.compile.plan.Open;

/** The names and parameters of one statement, numbered in the order in which they are first used. */
final class Scope {
  private final Map<Open, Parameter<Object>> parameters = new HashMap<>();
  private final Map<String, Integer> open = new LinkedHashMap<>();
  private final Map<String, Object> fixed = new LinkedHashMap<>();
  private int names;

  /** A new variable. */
  String name(String prefix) {
    return prefix + names++;
  }

  /** The parameter of a value that the plan leaves open. */
  Parameter<Object> parameter(Open value) {
    return parameters.computeIfAbsent(value, key -> {
      var name = nextParameter();
      open.put(name, value.place());
      return Cypher.parameter(name);
    });
  }

  /** A parameter that has this value whatever is asked. */
  Parameter<Object> fixed(Object value) {
    var name = nextParameter();
    fixed.put(name, value);
    return Cypher.parameter(name);
  }

  private String nextParameter() {
    return "p" + (open.size() + fixed.size());
  }

  /** What has been written in this scope, as a template. */
  StatementTemplate template(String text) {
    return new StatementTemplate(text, Map.copyOf(open), Map.copyOf(fixed));
  }

  /** A node that is bound already. */
  static Node bound(String name) {
    return Cypher.anyNode(name);
  }
}
