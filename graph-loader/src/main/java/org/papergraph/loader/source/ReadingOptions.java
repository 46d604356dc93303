package org.papergraph.loader.source;

/**
 * What users may choose of how files are read.
 *
 * @param includeRejected also submissions that a venue has rejected or their authors have withdrawn
 */
public record ReadingOptions(boolean includeRejected) {

  public static final ReadingOptions DEFAULT = new ReadingOptions(false);
}
