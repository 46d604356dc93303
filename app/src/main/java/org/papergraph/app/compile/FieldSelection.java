package org.papergraph.app.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a selection set after fragments, {@code @skip} and {@code @include} are resolved.
 *
 * @param name      the field's name in the schema
 * @param path      the result keys from the root field to this one, joined by {@code /}
 * @param onTypes   the object types it is selected on
 * @param arguments its arguments, coerced; absent or null when not given
 * @param children  the selection below it
 */
public record FieldSelection(String name, String path, Set<String> onTypes,
    Map<String, Object> arguments, List<FieldSelection> children) {

  public FieldSelection {
    children = List.copyOf(children);
    onTypes = Set.copyOf(onTypes);
  }

  /** Under which the field stands in the answer. */
  public String key() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The children selected on an object type. */
  public List<FieldSelection> on(String typeName) {
    return children.stream().filter(child -> child.onTypes.contains(typeName)).toList();
  }

  /** All children of a name; several if it stands there under aliases. */
  public List<FieldSelection> named(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  /** Whether a child of this name is selected. */
  public boolean has(String childName) {
    return children.stream().anyMatch(child -> child.name.equals(childName));
  }

  /** The selections below all children of this name, as one. */
  public FieldSelection below(String childName) {
    var merged = named(childName).stream().flatMap(FieldSelection::childStream).toList();
    return new FieldSelection(childName, path + "/" + childName, Set.of(), Map.of(), merged);
  }

  /** Whether rows of this connection are selected, or something that is told by them. */
  public boolean hasRows() {
    return has("edges") || has("nodes") || has("pageInfo");
  }

  /** Whether places in the order of this connection are selected. */
  public boolean hasCursors() {
    var info = below("pageInfo");
    return below("edges").has("cursor") || info.has("startCursor") || info.has("endCursor");
  }

  /** Whether it is asked if this connection has more rows than the page. */
  public boolean asksForMore() {
    var info = below("pageInfo");
    return info.has("hasNextPage") || info.has("hasPreviousPage");
  }

  /** What is selected of a node of this connection, through {@code edges} and {@code nodes}, as one. */
  public FieldSelection ofNodes() {
    var both = Stream.concat(below("edges").below("node").childStream(),
        below("nodes").childStream());
    return new FieldSelection("node", path, Set.of(), Map.of(), both.toList());
  }

  /** An argument, or null when not given. */
  public @Nullable Object argument(String argumentName) {
    return arguments.get(argumentName);
  }

  private Stream<FieldSelection> childStream() {
    return children.stream();
  }
}
