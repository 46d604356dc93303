package org.papergraph.app.compile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.GraphMapping;
import org.papergraph.app.compile.mapping.ListMapping;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.mapping.SortKey;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/** From the paging and ordering arguments of a list to a page. */
final class PagePlanner {
  /** The most rows a page may have. */
  static final int MOST_ROWS = 100;
  /** The most rows a page may have of which nothing is selected but what a citation says. */
  static final int MOST_EXPORTED = 1000;
  static final int DEFAULT_ROWS = 20;
  private static final int MOST_KEYS = 8;

  private final GraphMapping mapping;
  private final OpenValues values;

  PagePlanner(GraphMapping mapping, OpenValues values) {
    this.mapping = mapping;
    this.values = values;
  }

  /**
   * Plans a page.
   *
   * @param list its orders, and the one when none is asked for
   * @throws ApiException BAD_USER_INPUT for bounds, INVALID_CURSOR for cursors
   */
  Page plan(FieldSelection field, NodeMapping node, ListMapping list) {
    return plan(field, node, list, MOST_ROWS);
  }

  /**
   * Plans a page.
   *
   * @param list its orders, and the one when none is asked for
   * @param most rows that it may have
   * @throws ApiException BAD_USER_INPUT for bounds, INVALID_CURSOR for cursors
   */
  Page plan(FieldSelection field, NodeMapping node, ListMapping list, int most) {
    var first = given(field, "first", most);
    var last = given(field, "last", most);
    if (first != null && last != null) {
      throw bad(field, "takes `first` or `last`, not both");
    }
    var order = order(field, list);
    var signature = Page.signature(node.label(), order);
    var size = first != null ? first : last != null ? last : Integer.valueOf(DEFAULT_ROWS);
    return new Page(values.add(size), values.add(size + 1L), last != null, order,
        place(field, "after", signature),
        place(field, "before", signature));
  }

  /** A number of rows, or the fallback if none is given. */
  static int rows(FieldSelection field, String argument, int fallback) {
    var rows = given(field, argument, MOST_ROWS);
    return rows == null ? fallback : rows;
  }

  private static @Nullable Integer given(FieldSelection field, String argument, int most) {
    if (!(field.argument(argument) instanceof Integer rows)) {
      return null;
    }
    if (rows < 0 || rows > most) {
      throw bad(field, "`" + argument + "` must be 0 to " + most + ", not " + rows
          + "; page with `after` or `before` for more");
    }
    return rows;
  }

  private List<SortKey> order(FieldSelection field, ListMapping list) {
    var keys = new ArrayList<SortKey>();
    if (field.argument("orderBy") instanceof List<?> asked && !asked.isEmpty()) {
      if (asked.size() > MOST_KEYS) {
        throw bad(field, "`orderBy` takes at most " + MOST_KEYS + " orders");
      }
      asked.forEach(one -> keys.add(key(list.orders(), (Map<?, ?>) one)));
    } else {
      keys.addAll(list.sort());
    }
    return closed(keys, list);
  }

  private SortKey key(String orders, Map<?, ?> order) {
    var known = mapping.orders().getOrDefault(orders, Map.of());
    var key = known.get(String.valueOf(order.get("field")));
    if (key == null) {
      throw new IllegalArgumentException("no order " + order);
    }
    return key.withDescending("DESC".equals(order.get("direction")));
  }

  /** Without keys that can no longer matter, and with what breaks ties. */
  private static List<SortKey> closed(List<SortKey> keys, ListMapping list) {
    var closed = new ArrayList<SortKey>();
    for (var key : keys) {
      var isId = same(key, SortKey.ID);
      if (closed.stream().noneMatch(earlier -> same(earlier, key))) {
        closed.add(key);
      }
      if (isId) {
        closed.addAll(list.ties());
        return List.copyOf(closed);
      }
    }
    var down = list.indexed() && !closed.isEmpty() && closed.getLast().descending();
    closed.add(SortKey.ID.withDescending(down));
    closed.addAll(list.ties());
    return List.copyOf(closed);
  }

  private static boolean same(SortKey one, SortKey other) {
    return one.holder() == other.holder() && one.property().equals(other.property());
  }

  private Page.@Nullable Place place(FieldSelection field, String argument, String signature) {
    if (!(field.argument(argument) instanceof String text)) {
      return null;
    }
    var place = new ArrayList<@Nullable Open>();
    CursorCodec.decode(signature, text)
        .forEach(value -> place.add(values.addIfGiven(value)));
    return new Page.Place(place);
  }

  private static ApiException bad(FieldSelection field, String message) {
    return new ApiException(ErrorCode.BAD_USER_INPUT, field.name() + " " + message);
  }
}
