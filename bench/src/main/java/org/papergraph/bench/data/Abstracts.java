package org.papergraph.bench.data;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Abstracts whose phrases other papers share: the paper's own terms, sometimes abbreviated, stand among terms of some
 * 20,000 drawn by frequency, and a third are used by one paper alone. Independent of all else that is drawn.
 */
final class Abstracts {
  private static final double WITH = 0.9;
  private static final int TERMS = 20_000;
  private static final List<String> OPENINGS = List.of("We propose", "We present", "We study",
      "This paper introduces", "This work examines", "We show that there is", "Here we describe",
      "Recent work has relied on", "The main obstacle is", "Existing methods assume");
  private static final List<String> JOINTS = List.of("for", "with", "that builds on", "in terms of",
      "which depends on", "by means of", "and", "under", "without", "as well as", "based on",
      "instead of", "because of the", "for the");
  private static final List<String> CLOSINGS = List.of("which is often overlooked",
      "and we prove that this is tight", "on several benchmarks", "at a much lower cost",
      "even when the data are scarce", "which has not been done before");

  private final long seed;
  private final int words;
  private final Zipf terms = new Zipf(TERMS, 0.8);

  Abstracts(long seed, int words) {
    this.seed = seed;
    this.words = words;
  }

  /** The abstract of a paper, or none for one in ten. */
  @Nullable
  String of(int number, List<String> keywords) {
    Random random = new Random((seed * 31 + number) * 0x9E3779B97F4A7C15L);
    if (random.nextDouble() >= WITH) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    int target = words / 2 + random.nextInt(words + 1);
    int written = 0;
    while (written < target) {
      int from = text.length();
      sentence(text, keywords, random);
      written += wordsFrom(text, from);
    }
    return text.toString();
  }

  private void sentence(StringBuilder text, List<String> keywords, Random random) {
    text.append(text.isEmpty() ? "" : " ").append(one(OPENINGS, random));
    int phrases = 2 + random.nextInt(3);
    for (int i = 0; i < phrases; i++) {
      text.append(' ').append(i == 0 ? "a" : one(JOINTS, random)).append(' ')
          .append(phrase(keywords, random));
    }
    if (random.nextInt(3) == 0) {
      text.append(", ").append(one(CLOSINGS, random));
    }
    text.append('.');
  }

  private String phrase(List<String> keywords, Random random) {
    double what = random.nextDouble();
    if (what < 0.25) {
      String own = one(keywords, random);
      return random.nextInt(8) == 0 ? own + " (" + abbreviation(own) + ")" : own;
    }
    Random term = what < 0.67 ? new Random(terms.draw(random) * 0x9E3779B97F4A7C15L) : random;
    String coined = Words.coined(term.nextInt(Words.COINED));
    return switch (term.nextInt(4)) {
      case 0 -> one(Words.QUALITIES, term) + ' ' + one(Words.THINGS, term);
      case 1 -> coined + ' ' + one(Words.THINGS, term);
      case 2 -> one(Words.QUALITIES, term) + ' ' + one(Words.THINGS, term) + ' '
          + one(Words.THINGS, term);
      default -> one(Words.QUALITIES, term) + ' ' + coined + ' ' + one(Words.THINGS, term);
    };
  }

  private static String abbreviation(String term) {
    StringBuilder letters = new StringBuilder();
    for (String word : term.split(" ", -1)) {
      letters.append(Character.toUpperCase(word.charAt(0)));
    }
    return letters.toString();
  }

  private static int wordsFrom(StringBuilder text, int from) {
    return (int) text.chars().skip(from).filter(c -> c == ' ').count();
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
