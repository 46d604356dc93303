package org.papergraph.app.export;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of nodes or of edges.
 *
 * @param name what files call it: ASCII letters, digits and underscores, a letter first, which every
 *          format and most languages take as it is, for example {@code paperCount}
 * @param title what people call it
 * @param use what it is for; of edges always {@link ColumnUse#VALUE}
 */
public record NetworkColumn(String name, ColumnType type, String title, ColumnUse use) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  /** @throws IllegalArgumentException if the name or the type is not allowed */
  public NetworkColumn {
    title = WholeText.of(title);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name of a column: " + name);
    }
    boolean fits = switch (use) {
      case VALUE -> true;
      case CLUSTER -> type == ColumnType.INTEGER;
      case SIZE -> type != ColumnType.STRING;
      case LINK -> type == ColumnType.STRING;
    };
    if (!fits) {
      throw new IllegalArgumentException("%s is %s, not fit for %s".formatted(name, type, use));
    }
  }

  /** What values by the names of columns say in this one, as its type asks. */
  @Nullable
  Object valueIn(Map<String, @Nullable Object> values) {
    var value = values.get(name);
    return value == null ? null : type.plain(value);
  }

  /** A column without a use of its own. */
  public NetworkColumn(String name, ColumnType type, String title) {
    this(name, type, title, ColumnUse.VALUE);
  }
}
