package org.papergraph.app.differential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The response keys taken in one selection set, so that what is added can be merged with what is
 * there.
 */
final class Scope {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Scope> byType = new LinkedHashMap<>();
  private final boolean ofOneType;
  private final boolean exactPage;
  private boolean closed;

  /**
   * A field under its response key.
   *
   * @param written the field without its selection set: alias, name and arguments
   * @param below the keys of its own selection set
   */
  record Entry(String name, String written, Scope below) {
  }

  /**
   * Makes a scope without keys.
   *
   * @param ofOneType whether all that is selected stands on objects of one type
   * @param exactPage whether a page of it starts where the list does, or at one of the list's rows
   */
  Scope(boolean ofOneType, boolean exactPage) {
    this.ofOneType = ofOneType;
    this.exactPage = exactPage;
  }

  /** The keys on objects of one of several types. */
  Scope on(String type) {
    return byType.computeIfAbsent(type, key -> new Scope(false, exactPage));
  }

  boolean isOfOneType() {
    return ofOneType;
  }

  boolean isExactPage() {
    return exactPage;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  void add(String key, Entry entry) {
    entries.put(key, entry);
  }

  /** Keys of a field that more may be selected below. */
  List<Entry> open(String name) {
    return entries.values().stream()
        .filter(entry -> entry.name().equals(name) && !entry.below().closed).toList();
  }

  boolean isEmpty() {
    return entries.isEmpty() && !closed;
  }

  /** Nothing may be added any more. */
  void close() {
    closed = true;
  }
}
