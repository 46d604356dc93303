package org.papergraph.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A vocabulary of invented terms of two or three words, and what each community writes about. */
final class Terms {
  private static final int TERMS = 5_000;
  private static final int OF_A_COMMUNITY = 60;
  private static final double OWN = 0.7;
  private static final int MOST = 9;

  private final Random random;
  private final List<String> terms;
  private final Zipf byFrequency = new Zipf(TERMS, 0.7);
  private final Zipf ofCommunity = new Zipf(OF_A_COMMUNITY, 0.9);
  private final int[][] own;

  Terms(Random random, int communities) {
    this.random = random;
    this.terms = terms(random);
    this.own = new int[communities][];
    for (int community = 0; community < communities; community++) {
      own[community] = IntStream.generate(() -> byFrequency.draw(random)).distinct()
          .limit(OF_A_COMMUNITY).toArray();
    }
  }

  /** The keywords of a paper of a community, about five, no two the same. */
  List<String> next(int community) {
    int size = 2 + random.nextInt(MOST - 2);
    Set<String> chosen = new LinkedHashSet<>();
    while (chosen.size() < size) {
      int term = random.nextDouble() < OWN
          ? own[community][ofCommunity.draw(random)]
          : byFrequency.draw(random);
      chosen.add(terms.get(term));
    }
    return List.copyOf(chosen);
  }

  private static List<String> terms(Random random) {
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < TERMS) {
      String thing = one(Words.THINGS, random);
      String coined = Words.coined(Words.COINED - 1 - random.nextInt(1_200));
      made.add(switch (random.nextInt(5)) {
        case 0 -> one(Words.QUALITIES, random) + ' ' + thing;
        case 1 -> one(Words.QUALITIES, random) + ' ' + coined + ' ' + thing;
        case 2 -> coined + ' ' + one(Words.THINGS, random) + ' ' + thing;
        default -> coined + ' ' + thing;
      });
    }
    return new ArrayList<>(made);
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
