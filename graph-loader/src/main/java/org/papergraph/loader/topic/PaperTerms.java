package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.loader.compact.Groups;
import org.papergraph.loader.compact.Packed;

/**
 * What one paper brings to a census, as bytes: the topics its source gives and the phrases of its text.
 *
 * @param given by folded key
 * @param phrases by folded key; where the source has extracted topics itself only those that vocabularies name
 * @param known what vocabularies name, which counts if a single paper has it
 */
record PaperTerms(Map<String, GivenTopic> given, Map<String, Occurrences> phrases,
    Concepts known) {

  private static final int STANDING = 1;
  private static final int ALONE = 2;
  private static final int GIVEN = 4;
  private static final int CONCEPT = 8;

  /** Hashes of all its keys, each once. */
  List<Long> hashes() {
    List<Long> hashes = new ArrayList<>(given.size() + phrases.size());
    given.keySet().forEach(key -> hashes.add(Groups.hash(key)));
    phrases.keySet().stream().filter(key -> !given.containsKey(key))
        .forEach(key -> hashes.add(Groups.hash(key)));
    return hashes;
  }

  byte[] packed(Packed bytes) {
    bytes.number(given.size());
    given.forEach((key, topic) -> {
      bytes.text(key);
      bytes.text(topic.label());
      bytes.decimal(topic.score());
      bytes.number(topic.method().code());
    });
    phrases.forEach((key, occurrences) -> {
      bytes.fixed(Groups.hash(key));
      bytes.number(occurrences.inTitle());
      bytes.number(occurrences.inAbstract());
      bytes.number((occurrences.standing() ? STANDING : 0) + (occurrences.alone() ? ALONE : 0)
          + (given.containsKey(key) ? GIVEN : 0) + (known.isTopic(key) ? CONCEPT : 0));
      bytes.text(key);
      bytes.text(occurrences.surface().equals(key) ? "" : occurrences.surface());
    });
    return bytes.take();
  }

  /**
   * Counts a paper's terms, but for phrases that its source names anyway.
   *
   * @return what can still matter of them, with the terms' numbers
   */
  static byte[] count(byte[] packed, Terms terms, SeenTwice seen, Packed kept) {
    Packed.Reader bytes = new Packed.Reader(packed);
    int given = bytes.number();
    kept.number(given);
    for (int i = 0; i < given; i++) {
      int term = terms.number(bytes.text());
      String label = bytes.text();
      terms.countLabel(term, Terms.isName(label));
      kept.number(term);
      kept.text(label);
      kept.decimal(bytes.decimal());
      kept.number(bytes.number());
    }
    while (bytes.hasMore()) {
      boolean shared = seen.test(bytes.fixed());
      int inTitle = bytes.number();
      int inAbstract = bytes.number();
      int flags = bytes.number();
      if (shared || (flags & CONCEPT) != 0) {
        phrase(bytes, terms, inTitle, inAbstract, flags, kept);
      } else {
        bytes.skipText();
        bytes.skipText();
      }
    }
    return kept.take();
  }

  private static void phrase(Packed.Reader bytes, Terms terms, int inTitle, int inAbstract,
      int flags, Packed kept) {
    String key = bytes.text();
    String surface = bytes.text();
    int term = terms.number(key);
    boolean isGiven = (flags & GIVEN) != 0;
    if (!isGiven) {
      terms.count(term, inTitle > 0, (flags & STANDING) != 0, (flags & ALONE) != 0,
          Terms.isName(surface.isEmpty() ? key : surface));
    }
    kept.number(term);
    kept.number(inTitle);
    kept.number(inAbstract);
    kept.number(isGiven ? 1 : 0);
    kept.text(surface);
  }
}
