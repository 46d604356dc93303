package org.papergraph.app.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The ids of all nodes of a type, in order: a node's number is the place of its id, so that comparing numbers compares
 * ids. Kept as one stretch of bytes. Immutable.
 */
public final class Ids {
  private final byte[] text;
  private final int[] ends;

  /** Ids in the order of {@link String#compareTo}, none twice. */
  Ids(List<String> sorted) {
    var encoded = sorted.stream().map(id -> id.getBytes(StandardCharsets.UTF_8)).toList();
    text = new byte[encoded.stream().mapToInt(bytes -> bytes.length).sum()];
    ends = new int[encoded.size()];
    int end = 0;
    for (int number = 0; number < ends.length; number++) {
      var bytes = encoded.get(number);
      System.arraycopy(bytes, 0, text, end, bytes.length);
      end += bytes.length;
      ends[number] = end;
    }
  }

  /** How many nodes there are. */
  public int size() {
    return ends.length;
  }

  /** The id of a node, by its number from 0. */
  public String get(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(text, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  /** The number of the node with an id; -1 if there is none. */
  public int numberOf(String id) {
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int compared = get(middle).compareTo(id);
      if (compared == 0) {
        return middle;
      }
      if (compared < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
