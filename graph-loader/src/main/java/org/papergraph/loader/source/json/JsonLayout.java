package org.papergraph.loader.source.json;

import java.util.List;

/**
 * Where a file keeps its records.
 *
 * @param lines one record a line, whatever the lines hold: a broken line spoils no other
 * @param path names of the fields that lead from the outermost object to the records; empty if they are outermost
 * @param array true if they are the items of an array that the path leads to
 */
record JsonLayout(boolean lines, List<String> path, boolean array) {

  static final JsonLayout LINES = new JsonLayout(true, List.of(), false);
  static final JsonLayout VALUES = new JsonLayout(false, List.of(), false);
  static final JsonLayout ARRAY = new JsonLayout(false, List.of(), true);

  static JsonLayout arrayAt(List<String> path) {
    return new JsonLayout(false, List.copyOf(path), true);
  }

  static JsonLayout objectAt(List<String> path) {
    return new JsonLayout(false, List.copyOf(path), false);
  }

  /** True if something that is no record stands around the records, as in an API's answer. */
  boolean isWrapped() {
    return !path.isEmpty();
  }

  /** How many objects and arrays are open where a record begins. */
  int depth() {
    return path.size() + (array ? 1 : 0);
  }
}
