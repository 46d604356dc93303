package org.papergraph.app.differential;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes valid queries: fields of nodes up to four deep, under aliases (fresh ones, and names of other
 * fields), the same field again with the same or with other arguments, fragments of both kinds,
 * {@code @skip} and {@code @include}.
 */
final class RandomQuery {
  /**
   * How deep queries go, the usual depths more often. Nearly all of the test's time the database plans
   * statements, so small queries show more than a large one.
   */
  private static final List<Integer> DEPTHS = List.of(1, 1, 2, 2, 2, 2, 3, 4);

  private final Random random;
  private final GraphQLSchema schema;
  private final KnownFields known;
  private final Literals literals;
  private final RandomArguments arguments;
  private final int deepest;
  private final List<String> definitions = new ArrayList<>();
  private final List<Fragment> fragments = new ArrayList<>();
  private int aliases;

  /** A fragment that is defined, with the level it was made for. */
  private record Fragment(String name, String type, int level) {
  }

  private RandomQuery(Random random, GraphQLSchema schema, MemoryGraph graph, Cursors cursors) {
    this.random = random;
    this.deepest = DEPTHS.get(random.nextInt(DEPTHS.size()));
    this.schema = schema;
    this.known = new KnownFields(schema);
    this.literals = new Literals(random);
    this.arguments = new RandomArguments(random, schema, graph, cursors, literals);
  }

  static Query make(Random random, GraphQLSchema schema, MemoryGraph graph, Cursors cursors) {
    return new RandomQuery(random, schema, graph, cursors).make();
  }

  private Query make() {
    var root = new Scope(true, true);
    var fields = new ArrayList<String>();
    for (int i = random.nextInt(4) == 0 ? 1 : 0; i >= 0; i--) {
      fields.add(field(schema.getQueryType(), 0, root));
    }
    var operation = "query Q" + literals.declarations() + " { " + String.join(" ", fields) + " }";
    definitions.addFirst(operation);
    return new Query(String.join("\n", definitions), literals.variables());
  }

  private String set(GraphQLFieldsContainer type, int level, Scope scope) {
    var ready = fragments.stream().filter(fragment -> fragment.type().equals(type.getName())
        && level <= fragment.level()).findFirst();
    if (scope.isEmpty() && scope.isOfOneType() && ready.isPresent() && random.nextInt(4) == 0) {
      scope.close();
      return "{ ..." + ready.get().name() + " }";
    }
    var parts = new ArrayList<String>();
    for (int i = fewer(level < 2 ? 3 : 2); i >= 0; i--) {
      parts.add(selection(type, level, scope));
    }
    return parts.stream().collect(Collectors.joining(" ", "{ ", " }"));
  }

  /** Less than a bound, the less the likelier. */
  private int fewer(int bound) {
    return random.nextInt(1 + random.nextInt(bound));
  }

  private String selection(GraphQLFieldsContainer type, int level, Scope scope) {
    if (type instanceof GraphQLInterfaceType) {
      return onInterface(level, scope);
    }
    return switch (random.nextInt(24)) {
      case 0 -> "__typename";
      case 1 -> "..." + directive() + " " + set(type, level, scope);
      case 2 -> "... on " + type.getName() + directive() + " " + set(type, level, scope);
      case 3 -> spread(type, level, scope);
      default -> field(type, level, scope);
    };
  }

  private String onInterface(int level, Scope scope) {
    return switch (random.nextInt(8)) {
      case 0 -> "id";
      case 1 -> "__typename";
      case 2 -> "... on Node { id }";
      default -> {
        var types = known.nodeTypes();
        var type = types.get(random.nextInt(types.size()));
        yield "... on " + type.getName() + directive() + " "
            + set(type, level, scope.on(type.getName()));
      }
    };
  }

  private String spread(GraphQLFieldsContainer type, int level, Scope scope) {
    // What is reused elsewhere must not ask for what is known here alone: where a page lies.
    boolean reusable = scope.isEmpty() && scope.isOfOneType() && scope.isExactPage()
        && Mapping.isNode(type);
    var name = "F" + (definitions.size() + 1);
    definitions.add("");
    int place = definitions.size() - 1;
    definitions.set(place, "fragment " + name + " on " + type.getName() + " "
        + set(type, level, scope));
    if (reusable) {
      fragments.add(new Fragment(name, type.getName(), level));
    }
    var spread = "..." + name + directive();
    return random.nextInt(4) == 0 ? spread + " ..." + name : spread;
  }

  private String field(GraphQLFieldsContainer type, int level, Scope scope) {
    var fields = known.of(type, level < deepest, scope.isExactPage());
    var field = fields.get(random.nextInt(fields.size()));
    var again = scope.open(field.getName());
    if (!again.isEmpty() && random.nextInt(3) == 0) {
      var entry = again.get(random.nextInt(again.size()));
      return entry.written() + directive() + below(field, level, entry.below());
    }
    return fresh(type, field, level, scope);
  }

  private String fresh(GraphQLFieldsContainer type, GraphQLFieldDefinition field, int level,
      Scope scope) {
    var key = key(type, field, scope);
    var given = arguments.of(field);
    var alias = key.equals(field.getName()) ? "" : key + ": ";
    var under = scope.isOfOneType() && !"Node".equals(typeName(field));
    // A page's info is told by the list's own cursors.
    boolean exact = given.exactPage()
        && (!"PageInfo".equals(typeName(field)) || scope.isExactPage());
    var entry = new Scope.Entry(field.getName(), alias + field.getName() + given.written(),
        new Scope(under, exact));
    scope.add(key, entry);
    return entry.written() + directive() + below(field, level, entry.below());
  }

  private String key(GraphQLFieldsContainer type, GraphQLFieldDefinition field, Scope scope) {
    boolean free = !scope.has(field.getName());
    int chance = random.nextInt(12);
    if (free && chance > 2) {
      return field.getName();
    }
    var others = type.getFieldDefinitions();
    var other = others.get(random.nextInt(others.size())).getName();
    boolean borrow = chance == 0 && scope.isOfOneType() && !scope.has(other);
    return borrow ? other : "a" + ++aliases;
  }

  private String below(GraphQLFieldDefinition field, int level, Scope scope) {
    return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type
        ? " " + set(type, Mapping.isNode(type) ? level + 1 : level, scope)
        : "";
  }

  private String directive() {
    return switch (random.nextInt(24)) {
      case 0 -> " @include(if: " + truth(random.nextInt(3) > 0) + ")";
      case 1 -> " @skip(if: " + truth(random.nextInt(3) == 0) + ")";
      default -> "";
    };
  }

  private String truth(boolean value) {
    return literals.write(Scalars.GraphQLBoolean, value, true);
  }

  private static String typeName(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
  }
}
