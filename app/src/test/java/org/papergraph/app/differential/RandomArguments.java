package org.papergraph.app.differential;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes arguments of fields: keys, filters, orders, pages and cursors that fit the list. */
final class RandomArguments {
  private static final Set<String> KNOWN = Set.of("id", "ids", "by", "name", "filter", "orderBy",
      "first", "after", "last", "before",
      "edge", "rows", "columns", "from", "to");

  private final Random random;
  private final GraphQLSchema schema;
  private final MemoryGraph graph;
  private final Cursors cursors;
  private final Literals literals;
  private final RandomFilter filters;

  /**
   * The arguments of one field.
   *
   * @param written with brackets; empty if there are none
   * @param exactPage unless the page starts or ends at a row that may be of another list
   */
  record Written(String written, boolean exactPage) {
  }

  RandomArguments(Random random, GraphQLSchema schema, MemoryGraph graph, Cursors cursors,
      Literals literals) {
    this.random = random;
    this.schema = schema;
    this.graph = graph;
    this.cursors = cursors;
    this.literals = literals;
    this.filters = new RandomFilter(random, graph);
  }

  /** Whether the field can be asked with arguments that are known here. */
  static boolean areKnown(GraphQLFieldDefinition field) {
    return field.getArguments().stream()
        .allMatch(argument -> KNOWN.contains(argument.getName())
            || !GraphQLTypeUtil.isNonNull(argument.getType()));
  }

  Written of(GraphQLFieldDefinition field) {
    var given = new LinkedHashMap<String, @Nullable Object>();
    for (var argument : field.getArguments()) {
      boolean required = GraphQLTypeUtil.isNonNull(argument.getType());
      int chances = "edge".equals(argument.getName()) ? 3 : 2;
      if (KNOWN.contains(argument.getName()) && (required || random.nextInt(5) < chances)) {
        put(given, field, argument);
      }
    }
    boolean exact = cursors(given, field);
    var written = given.entrySet().stream()
        .map(one -> one.getKey() + ": "
            + literals.write(field.getArgument(one.getKey()).getType(), one.getValue(), false))
        .collect(Collectors.joining(", "));
    return new Written(written.isEmpty() ? "" : "(" + written + ")", exact);
  }

  private void put(Map<String, @Nullable Object> given, GraphQLFieldDefinition field,
      GraphQLArgument argument) {
    var name = argument.getName();
    switch (name) {
      case "id" -> given.put(name, filters.id(graph.vertices()));
      case "ids" -> given.put(name, ids());
      case "name" -> given.put(name, nameOf("Author"));
      case "by" -> given.put(name, key(field, argument));
      case "filter" -> given.put(name,
          filters.of((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType())));
      case "edge" -> given.put(name, filters.ofEdge(
          (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()),
          reached(label(field), field)));
      case "rows", "columns" -> given.put(name, one(argument));
      case "from", "to" -> given.put(name, 2017 + random.nextInt(7));
      case "orderBy" -> given.put(name, orders(argument));
      case "first" -> given.put(name, field.getArgument("after") == null ? values() : size());
      case "last" -> {
        if (!given.containsKey("first")) {
          given.put(name, size());
        }
      }
      default -> {
        // Cursors need to know the order, so they come after all others.
      }
    }
  }

  private @Nullable Integer size() {
    return switch (random.nextInt(12)) {
      case 0 -> null;
      case 1 -> 0;
      case 2 -> 100;
      default -> 1 + random.nextInt(5);
    };
  }

  /** How many values of a facet. */
  private Integer values() {
    return random.nextInt(6) == 0 ? 100 : 1 + random.nextInt(4);
  }

  private Literals.Name one(GraphQLArgument argument) {
    var values = ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(argument.getType())).getValues();
    return new Literals.Name(values.get(random.nextInt(values.size())).getName());
  }

  private List<String> ids() {
    return random.ints(random.nextInt(6)).mapToObj(i -> filters.id(graph.vertices())).toList();
  }

  private Map<String, Object> key(GraphQLFieldDefinition field, GraphQLArgument argument) {
    var label = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    var keys = ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()))
        .getFieldDefinitions();
    var key = keys.get(random.nextInt(keys.size())).getName();
    return Map.of(key, switch (key) {
      case "id" -> filters.id(graph.of(label));
      case "name", "label" -> nameOf(label);
      default -> identifier(label, key);
    });
  }

  private String nameOf(String label) {
    var node = filters.any(label);
    var names = List.of("name", "acronym", "label").stream().filter(
        property -> node != null && node.get(property) != null).toList();
    if (node == null || random.nextInt(10) == 0) {
      return "Nobody";
    }
    var name = String.valueOf(node.get(names.get(random.nextInt(names.size()))));
    return random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name;
  }

  private String identifier(String label, String key) {
    var node = filters.any(label);
    var value = node == null || node.get(key) == null ? "none" : String.valueOf(node.get(key));
    boolean asUrl = random.nextInt(3) == 0;
    return switch (key) {
      case "doi" -> asUrl ? "https://doi.org/" + value.toUpperCase(Locale.ROOT) : value;
      case "orcid" -> asUrl ? "https://orcid.org/" + value : value;
      default -> asUrl ? value + "v2" : value;
    };
  }

  private List<Map<String, Object>> orders(GraphQLArgument argument) {
    var type = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
    var fields = ((GraphQLEnumType) schema.getType(type + "Field")).getValues();
    var orders = new ArrayList<Map<String, Object>>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      var order = new LinkedHashMap<String, Object>();
      order.put("field", new Literals.Name(fields.get(random.nextInt(fields.size())).getName()));
      order.put("direction", new Literals.Name(random.nextBoolean() ? "ASC" : "DESC"));
      orders.add(order);
    }
    return random.nextInt(8) == 0 ? List.of() : orders;
  }

  /** Adds cursors; says whether they are of the list itself. */
  private boolean cursors(Map<String, @Nullable Object> given, GraphQLFieldDefinition field) {
    if (field.getArgument("after") == null || random.nextInt(3) > 0) {
      return true;
    }
    var order = NaiveOrder.of(schema, field, Literals.plain(given.get("orderBy")));
    var label = label(field);
    boolean root = Mapping.relationship(field).isEmpty();
    var rows = root ? listed(label, given.get("filter")) : reached(label, field);
    if (rows.isEmpty()) {
      return true;
    }
    for (var argument : List.of("after", "before")) {
      if (field.getArgument(argument) != null && random.nextInt(3) < 2) {
        given.put(argument, cursors.of(label, order, rows.get(random.nextInt(rows.size()))));
      }
    }
    return root;
  }

  private List<Row> listed(String label, @Nullable Object filter) {
    var passes = new NaiveFilter(schema);
    return graph.of(label).stream().filter(node -> passes.passes(node, filter))
        .map(node -> new Row(node, Map.of())).toList();
  }

  /** What a field leads to from anywhere. */
  private List<Row> reached(String label, GraphQLFieldDefinition field) {
    return graph.vertices().stream().flatMap(node -> NaiveNeighbours.of(node, field).stream())
        .filter(row -> row.node().label().equals(label)).toList();
  }

  private String label(GraphQLFieldDefinition field) {
    var connection = schema
        .getObjectType(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
    return GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("nodes").getType()).getName();
  }
}
