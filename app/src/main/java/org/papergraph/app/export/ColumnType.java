package org.papergraph.app.export;

/** What the values of a column are. */
public enum ColumnType {
  /** A {@code String}. */
  STRING,
  /** A {@code Byte}, {@code Short}, {@code Integer} or {@code Long}; written as 64 bits. */
  INTEGER,
  /** Any {@code Number}; written with the precision of a {@code double}. */
  DOUBLE;

  /** What GEXF and GraphML call the type. */
  String xmlName() {
    return switch (this) {
      case STRING -> "string";
      case INTEGER -> "long";
      case DOUBLE -> "double";
    };
  }

  boolean holds(Object value) {
    return switch (this) {
      case STRING -> value instanceof String;
      case INTEGER -> value instanceof Long || value instanceof Integer || value instanceof Short
          || value instanceof Byte;
      case DOUBLE -> value instanceof Number;
    };
  }

  /** A value of this type as a {@code String}, {@code Long} or {@code Double}. */
  Object plain(Object value) {
    return switch (this) {
      case STRING -> value;
      case INTEGER -> ((Number) value).longValue();
      case DOUBLE -> ((Number) value).doubleValue();
    };
  }
}
