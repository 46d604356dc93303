package org.papergraph.loader.source;

import java.io.InputStream;

/** A format that can be read. Stateless. */
public interface SourceFormat {

  /** The name users give with {@code --format}, in lower case, such as {@code openalex}. */
  String label();

  /** One line for people: whose format it is and what holds it. */
  String description();

  /** True if a file that begins so is in this format. */
  boolean matches(Head head);

  /**
   * Reads the file's records as they are asked for.
   *
   * @param file its name, for positions; some formats keep venue and year there
   * @param content without compression, from its first byte; closed by the caller
   */
  RecordReader open(String file, InputStream content, ReadingOptions options);
}
