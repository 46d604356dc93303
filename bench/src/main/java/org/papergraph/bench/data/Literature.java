package org.papergraph.bench.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Invented papers in the order of their years, every year more than the one before. The same number
 * of papers and the same seed make the same papers. What is kept grows with the number of papers,
 * but only as numbers and names.
 */
final class Literature {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2025;
  private static final double GROWTH = 1.09;
  private static final int PAPERS_OF_A_COMMUNITY = 50;
  private static final int FIRST_YEAR_OF_HUB = 2009;
  private static final double PAPERS_OF_HUB = 0.004;
  private static final double WITH_DOI = 0.85;
  private static final double WITH_SUMMARY = 0.2;
  private static final double WITH_DAY = 0.4;
  private static final int FIRST_YEAR_OF_ARXIV_IDS = 2008;

  private final int papers;
  private final Random random;
  private final Zipf community;
  private final List<Series> own;
  private final Bylines bylines;
  private final Citations citations;
  private final Terms terms;
  private final Prose prose;
  private final @Nullable Abstracts abstracts;
  private final double hubShare;
  private int made;

  /** @param abstractWords about how many words an abstract has; 0: a fifth have two or three sentences */
  Literature(int papers, long seed, int abstractWords) {
    int communities = Math.max(1, papers / PAPERS_OF_A_COMMUNITY);
    this.papers = papers;
    this.random = new Random(seed);
    this.community = new Zipf(communities, 0.6);
    this.own = IntStream.range(0, communities).mapToObj(number -> Series.draw(random)).toList();
    this.bylines = new Bylines(random, communities, "Sergey Levine");
    this.citations = new Citations(random, communities);
    this.terms = new Terms(random, communities);
    this.prose = new Prose(random);
    this.abstracts = abstractWords == 0 ? null : new Abstracts(seed, abstractWords);
    this.hubShare = PAPERS_OF_HUB * papers
        / IntStream.range(0, papers).filter(paper -> year(paper) >= FIRST_YEAR_OF_HUB).count();
  }

  boolean hasNext() {
    return made < papers;
  }

  SyntheticPaper next() {
    int number = made++;
    int year = year(number);
    boolean ofHub = year >= FIRST_YEAR_OF_HUB && random.nextDouble() < hubShare;
    int where = ofHub ? 0 : community.draw(random);
    List<String> keywords = terms.next(where);
    return new SyntheticPaper(number, sourceId(number), prose.title(keywords),
        summary(number, keywords), year, day(year),
        doi(number), arxivId(number), citationCount(year), bylines.next(where, ofHub),
        Series.draw(random, own.get(where), year).acronym(), keywords,
        citations.next(where));
  }

  private @Nullable String summary(int number, List<String> keywords) {
    String brief = random.nextDouble() < WITH_SUMMARY ? prose.summary(keywords) : null;
    return abstracts == null ? brief : abstracts.of(number, keywords);
  }

  /** The year in whose share of all papers, counted from the first, a paper falls. */
  private int year(int number) {
    double growths = StrictMath.pow(GROWTH, LAST_YEAR - FIRST_YEAR + 1) - 1;
    double years = StrictMath.log1p(growths * number / papers) / StrictMath.log(GROWTH);
    return Math.min(FIRST_YEAR + (int) years, LAST_YEAR);
  }

  private static String sourceId(int number) {
    return "p" + number;
  }

  /** The id by which records name a paper that they cite. */
  String reference(int number) {
    String doi = doi(number);
    return doi == null ? "synthetic:" + sourceId(number) : doi;
  }

  /** A function of the number alone, so that what cites a paper knows it. 10.5555 is for examples. */
  private @Nullable String doi(int number) {
    boolean given = new Random(number * 31L + 7).nextDouble() < WITH_DOI;
    return given ? "10.5555/synthetic." + year(number) + '.' + number : null;
  }

  private @Nullable String arxivId(int number) {
    int year = year(number);
    return doi(number) == null && year >= FIRST_YEAR_OF_ARXIV_IDS
        ? String.format("%02d%02d.%05d", year % 100, 1 + number % 12, number % 100_000)
        : null;
  }

  private @Nullable String day(int year) {
    return random.nextDouble() < WITH_DAY
        ? LocalDate.ofYearDay(year, 1 + random.nextInt(365)).toString()
        : null;
  }

  /** Log-normal, and the more the older. */
  private int citationCount(int year) {
    return (int) (4 * StrictMath.sqrt(LAST_YEAR + 1 - year)
        * StrictMath.exp(1.4 * random.nextGaussian()));
  }
}
