package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.mapping.FilterMapping;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.search.SearchQuery;

/** From a filter argument to a predicate. */
final class PredicatePlanner {
  private static final int MOST_VALUES = 1000;
  private static final int MOST_CONDITIONS = 200;
  private static final int DEEPEST = 12;

  private final GraphMapping mapping;
  private final OpenValues values;
  private int conditions;

  PredicatePlanner(GraphMapping mapping, OpenValues values) {
    this.mapping = mapping;
    this.values = values;
  }

  /**
   * Plans a filter.
   *
   * @param filter the argument as coerced; null means no filter
   * @throws ApiException BAD_USER_INPUT if it is too deep, too wide, or its lists are too long
   */
  Predicate plan(NodeMapping node, @Nullable Object filter) {
    return filter instanceof Map<?, ?> fields ? all(node, fields, 1) : Predicate.always();
  }

  /** Plans conditions on properties of a relationship, by field. */
  Predicate onEdge(Map<String, String> properties, @Nullable Object filter) {
    return filter instanceof Map<?, ?> fields
        ? Predicate.allOf(fields.entrySet().stream().filter(field -> field.getValue() != null)
            .map(field -> range(Objects.requireNonNull(properties.get(field.getKey())),
                (Map<?, ?>) field.getValue()))
            .toList())
        : Predicate.always();
  }

  private Predicate all(NodeMapping node, Map<?, ?> fields, int depth) {
    if (depth > DEEPEST) {
      throw bad("a filter may be nested at most " + DEEPEST + " deep");
    }
    var parts = new ArrayList<Predicate>();
    fields.forEach((name, value) -> {
      if (value != null) {
        parts.add(one(node, String.valueOf(name), value, depth));
      }
    });
    return Predicate.allOf(parts);
  }

  private Predicate one(NodeMapping node, String name, Object value, int depth) {
    if (++conditions > MOST_CONDITIONS) {
      throw bad("a filter may have at most " + MOST_CONDITIONS + " conditions");
    }
    var filter = node.filters().get(name);
    return switch (filter) {
      case FilterMapping.OfLogic l -> logic(node, name, value, depth + 1);
      case FilterMapping.OfProperty p -> range(p.property(), (Map<?, ?>) value);
      case FilterMapping.OfPresence p -> new Predicate.Present(p.property(), (Boolean) value);
      case FilterMapping.OfText t -> new Predicate.Text(t.index(),
          values.add(SearchQuery.of(value.toString()).lucene()));
      case FilterMapping.OfRelated r -> {
        var neighbour = mapping.node(r.step().target());
        yield new Predicate.Related(r.step(), neighbour, r.byFilter()
            ? all(neighbour, (Map<?, ?>) value, depth + 1)
            : new Predicate.IdIn(ids(((Map<?, ?>) value).get("in"))));
      }
      case null -> throw new IllegalArgumentException(node.type() + "Filter." + name);
    };
  }

  private Predicate logic(NodeMapping node, String name, Object value, int depth) {
    return switch (name) {
      case "and" -> Predicate.allOf(each(node, value, depth));
      case "or" -> Predicate.anyOf(each(node, value, depth));
      case "not" -> Predicate.not(all(node, (Map<?, ?>) value, depth));
      case "ids" -> new Predicate.IdIn(ids(value));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private List<Predicate> each(NodeMapping node, Object value, int depth) {
    return ((List<?>) value).stream().map(part -> all(node, (Map<?, ?>) part, depth)).toList();
  }

  private Predicate range(String property, Map<?, ?> value) {
    var parts = new ArrayList<Predicate>();
    var from = value.get("from");
    var to = value.get("to");
    if (from != null || to != null) {
      parts.add(new Predicate.Between(property, values.addIfGiven(from),
          values.addIfGiven(to)));
    }
    if (value.get("in") instanceof List<?> listed) {
      parts.add(new Predicate.In(property, values.add(checked(listed))));
    }
    return Predicate.allOf(parts);
  }

  private Open ids(@Nullable Object value) {
    return values.add(checked((List<?>) Objects.requireNonNull(value)).stream()
        .map(String::valueOf).distinct().toList());
  }

  private static List<Object> checked(List<?> values) {
    if (values.size() > MOST_VALUES) {
      throw bad("a list in a filter may have at most " + MOST_VALUES + " values, this one has "
          + values.size());
    }
    return List.copyOf(values);
  }

  private static ApiException bad(String message) {
    return new ApiException(ErrorCode.BAD_USER_INPUT, message);
  }
}
