package org.papergraph.bench.data;

import java.util.List;
import java.util.Random;

/**
 * A series of conferences or a journal.
 *
 * @param share how many papers it has beside others
 * @param since the year of its first edition
 */
record Series(String acronym, int share, int since) {
  private static final double OWN = 0.35;

  static final List<Series> ALL = List.of(s("NeurIPS", 120, 1990), s("ICML", 90, 1990),
      s("ICLR", 90, 2013), s("CVPR", 90, 1990), s("AAAI", 75, 1990), s("AISTATS", 75, 1995),
      s("ACL", 55, 1990), s("EMNLP", 55, 1996), s("IJCAI", 50, 1990), s("ICCV", 45, 1990),
      s("ECCV", 45, 1990), s("NAACL", 30, 2000), s("KDD", 35, 1995), s("ICRA", 50, 1990),
      s("IROS", 45, 1990), s("CoRL", 20, 2017), s("RSS", 12, 2005), s("COLT", 15, 1990),
      s("UAI", 20, 1990), s("JMLR", 25, 2000), s("TMLR", 15, 2022), s("JAIR", 8, 1993),
      s("WWW", 30, 1994), s("SIGIR", 25, 1990), s("CIKM", 25, 1992), s("ICDM", 20, 2001),
      s("SIGMOD", 20, 1990), s("VLDB", 22, 1990), s("ICDE", 20, 1990), s("PODS", 6, 1990),
      s("ICASSP", 45, 1990), s("Interspeech", 35, 2000), s("COLING", 20, 1990), s("EACL", 15, 1990),
      s("CoNLL", 10, 1997), s("LREC", 20, 1998), s("STOC", 12, 1990), s("FOCS", 12, 1990),
      s("SODA", 15, 1990), s("ISIT", 25, 1990), s("ICSE", 15, 1990), s("PLDI", 8, 1990),
      s("POPL", 8, 1990), s("OSDI", 5, 1994), s("NSDI", 5, 2004), s("CHI", 25, 1990),
      s("MICCAI", 25, 1998), s("RecSys", 10, 2007), s("AAMAS", 18, 2002), s("WACV", 18, 2000));

  private static final int SHARES = ALL.stream().mapToInt(Series::share).sum();

  private static Series s(String acronym, int share, int since) {
    return new Series(acronym, share, since);
  }

  /** One that had an edition in a year, the community's own more often than others. */
  static Series draw(Random random, Series own, int year) {
    Series drawn = random.nextDouble() < OWN ? own : draw(random);
    while (drawn.since() > year) {
      drawn = draw(random);
    }
    return drawn;
  }

  /** One by its share. */
  static Series draw(Random random) {
    int point = random.nextInt(SHARES);
    for (Series series : ALL) {
      point -= series.share();
      if (point < 0) {
        return series;
      }
    }
    throw new IllegalStateException("shares do not add up");
  }
}
