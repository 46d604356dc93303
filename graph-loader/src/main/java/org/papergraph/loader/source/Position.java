package org.papergraph.loader.source;

/**
 * Where something stands.
 *
 * @param file the path as given; an entry of an archive follows after {@code !}
 * @param line the first line, from 1; 0 when the whole file is meant
 * @param offset of the first byte after decompression, from 0
 */
public record Position(String file, long line, long offset) {

  /** A whole file. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
