package org.papergraph.loader.source.text;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PlainText;
import org.papergraph.loader.source.Position;

/**
 * An entry of a BibTeX file.
 *
 * @param type such as {@code article}, in lower case
 * @param key by which documents cite it
 * @param fields by name in lower case, with TeX as written
 */
record BibtexEntry(Position position, String type, String key, Map<String, String> fields,
    String text) {

  BibtexEntry {
    fields = Map.copyOf(fields);
  }

  /** A field as written; null if it is missing or blank. */
  @Nullable
  String raw(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  /** A field without TeX. */
  @Nullable
  String plain(String... names) {
    String value = raw(names);
    String text = value == null ? "" : PlainText.title(value.replace('~', ' '));
    return text.isEmpty() ? null : text;
  }

  /** The entry with what it lacks of these fields. */
  BibtexEntry with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(more);
    all.putAll(fields);
    return new BibtexEntry(position, type, key, all, text);
  }
}
