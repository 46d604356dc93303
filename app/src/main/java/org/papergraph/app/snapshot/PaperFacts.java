package org.papergraph.app.snapshot;

/** What is known of papers beside their neighbours, by the papers' numbers. Immutable. */
public final class PaperFacts {

  /** Stands for a year, a day or a count that is not known. */
  public static final int UNKNOWN = Integer.MIN_VALUE;

  /** A paper that names more authors says little of who works with whom, and makes no pairs. */
  private static final int MOST_NAMED = 500;

  private final int[] years;
  private final int[] days;
  private final int[] upvotes;
  private final int[] authors;
  private final int[] named;

  /**
   * Takes the arrays as they are.
   *
   * @param years   of publication
   * @param days    of publication, counted from 1970-01-01
   * @param upvotes votes of readers
   * @param authors how many authors a paper says it has
   * @param named   how many entries its byline has
   */
  PaperFacts(int[] years, int[] days, int[] upvotes, int[] authors, int[] named) {
    this.years = years;
    this.days = days;
    this.upvotes = upvotes;
    this.authors = authors;
    this.named = named;
  }

  /** The year of publication, or {@link #UNKNOWN}. */
  public int year(int paper) {
    return years[paper];
  }

  /** The day of publication, counted from 1970-01-01, or {@link #UNKNOWN}. */
  public int day(int paper) {
    return days[paper];
  }

  /** Votes of readers, or {@link #UNKNOWN}. */
  public int upvotes(int paper) {
    return upvotes[paper];
  }

  /** How many authors a paper has, named or not; never fewer than are named. */
  public int authorCount(int paper) {
    return Math.max(authors[paper], named[paper]);
  }

  /** Whether those who wrote a paper count as co-authors: not if it names more than 500. */
  public boolean makesPairs(int paper) {
    return named[paper] <= MOST_NAMED;
  }
}
