package org.papergraph.loader.compact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Distinct texts, numbered from 0 in the order they came: some 20 bytes a text besides its UTF-8, where a map of
 * strings takes 150. Not thread-safe; after the last {@link #add} any number of threads may read.
 */
public final class Texts {

  private static final int PAGE = 1 << 20;

  private final List<byte[]> pages = new ArrayList<>();
  private long[] starts = new long[16];
  private int[] table = new int[64];
  private long end;
  private int size;

  /** The text's number, a new one if it has none yet. */
  public int add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int slot = slot(bytes);
    if (table[slot] > 0) {
      return table[slot] - 1;
    }
    append(bytes);
    table[slot] = size;
    if (size * 2L > table.length) {
      rehash();
    }
    return size - 1;
  }

  /** The text's number, or -1 if it has none. */
  public int find(String text) {
    return table[slot(text.getBytes(StandardCharsets.UTF_8))] - 1;
  }

  public String get(int number) {
    byte[] page = pages.get((int) (starts[number] / PAGE));
    int from = (int) (starts[number] % PAGE);
    int length = length(page, from);
    return new String(page, from + 4, length, StandardCharsets.UTF_8);
  }

  public int size() {
    return size;
  }

  /** Compares two texts as {@link String#compareTo} does: by UTF-16 units. */
  public int compare(int one, int other) {
    byte[] first = pages.get((int) (starts[one] / PAGE));
    byte[] second = pages.get((int) (starts[other] / PAGE));
    int at = (int) (starts[one] % PAGE);
    int there = (int) (starts[other] % PAGE);
    int here = at + 4;
    int difference = Arrays.mismatch(first, here, here + length(first, at), second, there + 4,
        there + 4 + length(second, there));
    if (difference < 0) {
      return 0;
    }
    if (difference == length(first, at) || difference == length(second, there)) {
      return Integer.compare(length(first, at), length(second, there));
    }
    return unitOrder(first[here + difference]) - unitOrder(second[there + 4 + difference]);
  }

  /** In UTF-8 characters beyond the basic plane come last, in UTF-16 before U+E000 to U+FFFF. */
  private static int unitOrder(byte lead) {
    int value = lead & 0xFF;
    return value == 0xEE || value == 0xEF ? value + 0x10 : value;
  }

  private int slot(byte[] bytes) {
    int mask = table.length - 1;
    int slot = mix(Arrays.hashCode(bytes)) & mask;
    while (table[slot] > 0 && !isEqual(table[slot] - 1, bytes)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isEqual(int number, byte[] bytes) {
    byte[] page = pages.get((int) (starts[number] / PAGE));
    int from = (int) (starts[number] % PAGE);
    int length = length(page, from);
    return length == bytes.length
        && Arrays.equals(page, from + 4, from + 4 + length, bytes, 0, length);
  }

  private void append(byte[] bytes) {
    long page = end / PAGE;
    if (page < pages.size() && end % PAGE + bytes.length + 4 > PAGE) {
      page = pages.size();
      end = page * PAGE;
    }
    if (page == pages.size()) {
      pages.add(new byte[Math.max(PAGE, bytes.length + 4)]);
    }
    byte[] target = pages.get((int) page);
    int at = (int) (end % PAGE);
    for (int i = 0; i < 4; i++) {
      target[at + i] = (byte) (bytes.length >>> (8 * i));
    }
    System.arraycopy(bytes, 0, target, at + 4, bytes.length);
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, Ints.grown(size));
    }
    starts[size++] = end;
    end = target.length > PAGE ? (page + 1) * PAGE : end + 4 + bytes.length;
  }

  private static int length(byte[] page, int from) {
    return (page[from] & 0xFF) | (page[from + 1] & 0xFF) << 8 | (page[from + 2] & 0xFF) << 16
        | page[from + 3] << 24;
  }

  private void rehash() {
    int[] wider = new int[table.length * 2];
    int mask = wider.length - 1;
    for (int entry : table) {
      if (entry > 0) {
        int slot = mix(hash(entry - 1)) & mask;
        while (wider[slot] > 0) {
          slot = (slot + 1) & mask;
        }
        wider[slot] = entry;
      }
    }
    table = wider;
  }

  /** As {@link Arrays#hashCode(byte[])} of the text's bytes. */
  private int hash(int number) {
    byte[] page = pages.get((int) (starts[number] / PAGE));
    int from = (int) (starts[number] % PAGE) + 4;
    int to = from + length(page, from - 4);
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + page[i];
    }
    return hash;
  }

  private static int mix(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 15);
  }
}
