package org.papergraph.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the columns of nodes, or of edges, and their values to what {@link ExportedNetwork} says. */
final class ColumnCheck {
  private final String what;
  private final Map<String, NetworkColumn> columns;

  ColumnCheck(String what, List<NetworkColumn> columns, Set<String> reserved) {
    this.what = what;
    ExportedNetwork.unique("name", columns, ColumnCheck::folded);
    ExportedNetwork.unique("title", columns, NetworkColumn::title);
    atMostOne(columns, ColumnUse.CLUSTER);
    atMostOne(columns, ColumnUse.LINK);
    columns.stream().map(ColumnCheck::folded).filter(reserved::contains).findFirst()
        .ifPresent(name -> {
          throw new IllegalArgumentException("No column of %ss can be %s".formatted(what, name));
        });
    this.columns = columns.stream()
        .collect(Collectors.toMap(NetworkColumn::name, Function.identity()));
  }

  void check(Map<String, @Nullable Object> values) {
    values.forEach((name, value) -> {
      var column = columns.get(name);
      if (column == null || value == null || !column.type().holds(value)) {
        throw new IllegalArgumentException(
            "%s %s is no value of column %s".formatted(what, value, column));
      }
    });
  }

  /** Gephi reads names in small letters. */
  private static String folded(NetworkColumn column) {
    return column.name().toLowerCase(Locale.ROOT);
  }

  private static void atMostOne(List<NetworkColumn> columns, ColumnUse use) {
    if (columns.stream().filter(column -> column.use() == use).count() > 1) {
      throw new IllegalArgumentException("Two columns for one " + use);
    }
  }
}
