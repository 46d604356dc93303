package org.papergraph.app.differential;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.plan.CursorCodec;

/** Cursors as the server writes them, and the places they stand for. */
final class Cursors {
  private final Map<String, Place> places = new ConcurrentHashMap<>();

  private record Place(NaiveOrder order, List<@Nullable Object> values) {
  }

  /** The cursor of a row in a list of nodes of a label. */
  String of(String label, NaiveOrder order, Row row) {
    var signature = label + " "
        + order.keys().stream().map(Cursors::signature).collect(Collectors.joining(","));
    var place = order.place(row);
    var cursor = CursorCodec.encode(signature, place);
    places.put(cursor, new Place(order, place));
    return cursor;
  }

  /** The place of a cursor that was made for this order. */
  @Nullable
  List<@Nullable Object> place(@Nullable String cursor, NaiveOrder order) {
    if (cursor == null) {
      return null;
    }
    var place = places.get(cursor);
    if (place == null || !place.order().equals(order)) {
      throw new IllegalArgumentException("not a cursor of this order: " + cursor);
    }
    return place.values();
  }

  private static String signature(NaiveOrder.Key key) {
    return (key.down() ? "-" : "") + (key.ofEdge() ? "edge." : "node.") + key.property();
  }
}
