package org.papergraph.app.execution.completion;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.plan.Columns;
import org.papergraph.app.export.PaperFormat;

/** Where the fields of each kind of type have their values. */
final class Readers {
  private Readers() {}

  static Reader of(GraphQLObjectType owner, GraphQLFieldDefinition definition,
      FieldSelection field, Columns columns) {
    var type = owner.getName();
    if (type.endsWith("Connection")) {
      return ofConnection(field, columns);
    }
    if ("PageInfo".equals(type)) {
      return ofPageInfo(field.name());
    }
    if (type.endsWith("Edge") && owner.getFieldDefinition("node") != null) {
      return ofEdge(field.name());
    }
    return switch (field.name()) {
      case "citation" -> row -> cited(field, List.of(row));
      case "versions" -> {
        var key = columns.key(type, field.path(), field.name());
        yield row -> VersionRows.of((List<?>) Objects.requireNonNull(((Map<?, ?>) row).get(key)));
      }
      default -> ofRow(type, definition, field, columns);
    };
  }

  /** A list that is not there is empty, and what nobody says is not so, if they must not be null. */
  private static Reader ofRow(String type, GraphQLFieldDefinition definition, FieldSelection field,
      Columns columns) {
    var key = columns.key(type, field.path(), field.name());
    var absent = GraphQLTypeUtil.isNonNull(definition.getType())
        ? absent(GraphQLTypeUtil.unwrapNonNull(definition.getType()))
        : null;
    return absent == null
        ? row -> ((Map<?, ?>) row).get(key)
        : row -> Objects.requireNonNullElse(((Map<?, ?>) row).get(key), absent);
  }

  private static @Nullable Object absent(GraphQLType type) {
    return switch (type) {
      case GraphQLList list -> List.of();
      case GraphQLScalarType scalar when "Boolean".equals(scalar.getName()) -> false;
      default -> null;
    };
  }

  private static Reader ofConnection(FieldSelection field, Columns columns) {
    var key = columns.key(Columns.CONNECTION, field.path(), field.name());
    return switch (field.name()) {
      case "edges" -> read -> page(read).edges();
      case "nodes" -> read -> page(read).nodes();
      case "pageInfo" -> Readers::page;
      case "totalCount" -> read -> page(read).totalCount();
      case "facets" -> read -> counted(read, key);
      case "crossFacet" -> read -> CrossFacet.of(counted(read, key));
      case "citations" -> read -> cited(field, page(read).nodes());
      default -> throw new IllegalArgumentException(field.name());
    };
  }

  /** Counts come as a map, or as a list with the map alone. */
  private static Map<?, ?> counted(Object read, String key) {
    var counted = Objects.requireNonNull(((Map<?, ?>) read).get(key));
    return (Map<?, ?>) (counted instanceof List<?> list ? list.getFirst() : counted);
  }

  private static Reader ofEdge(String field) {
    return "cursor".equals(field)
        ? edge -> ((ConnectionPage.Edge) edge).cursor()
        : edge -> ((ConnectionPage.Edge) edge).row().get(field);
  }

  private static Reader ofPageInfo(String field) {
    return switch (field) {
      case "hasNextPage" -> page -> ((ConnectionPage) page).hasNextPage();
      case "hasPreviousPage" -> page -> ((ConnectionPage) page).hasPreviousPage();
      case "startCursor" -> page -> end((ConnectionPage) page, List::getFirst);
      case "endCursor" -> page -> end((ConnectionPage) page, List::getLast);
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static @Nullable String end(ConnectionPage page,
      Function<List<ConnectionPage.Edge>, ConnectionPage.Edge> which) {
    var edges = page.edges();
    return edges.isEmpty() ? null : which.apply(edges).cursor();
  }

  private static String cited(FieldSelection field, List<?> rows) {
    return PaperFormat.valueOf(String.valueOf(field.argument("format")))
        .text(CitedRows.papers(rows));
  }

  private static ConnectionPage page(Object read) {
    return new ConnectionPage((Map<?, ?>) read);
  }
}
