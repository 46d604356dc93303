package org.papergraph.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Titles and abstracts: terms of the paper among words that mean nothing. */
final class Prose {
  private static final int LEAST = 6;
  private static final int MOST = 14;
  private static final int COINED = 8_000;
  private static final int FIRST_COINED = 25_000;

  private final Random random;
  private final Zipf coined = new Zipf(COINED, 0.9);

  Prose(Random random) {
    this.random = random;
  }

  /** Six to fourteen words, each capitalised but for the small ones. */
  String title(List<String> terms) {
    return words(LEAST + random.nextInt(MOST - LEAST + 1), terms).stream()
        .map(word -> Words.LINKS.contains(word) ? word : Words.capitalised(word))
        .collect(Collectors.joining(" "));
  }

  /** Two or three sentences. */
  String summary(List<String> terms) {
    var sentences = new ArrayList<String>();
    for (int left = 2 + random.nextInt(2); left > 0; left--) {
      sentences.add(Words.capitalised(String.join(" ", words(MOST, terms))) + '.');
    }
    return String.join(" ", sentences);
  }

  private List<String> words(int size, List<String> terms) {
    var words = new ArrayList<String>();
    words.add(one(Words.QUALITIES));
    for (int term = 0; words.size() < size; term++) {
      if (term > 0) {
        words.add(one(Words.LINKS));
      }
      if (term < terms.size() && term < 2) {
        words.addAll(List.of(terms.get(term).split(" ", -1)));
      } else {
        words.add(Words.coined(FIRST_COINED + coined.draw(random)));
        words.add(one(Words.THINGS));
      }
    }
    List<String> cut = words.subList(0, size);
    // No title ends in a small word.
    cut.set(size - 1, Words.LINKS.contains(cut.getLast()) ? one(Words.THINGS) : cut.getLast());
    return cut;
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
