package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The candidate terms of one paper: every stretch of at most {@value #MAX_UNITS} units of a phrase
 * that has the shape of a noun phrase. An abbreviation counts as what it stands for. Not
 * thread-safe (see {@link PhraseReader}).
 */
final class PhraseExtractor {
  private static final int MAX_UNITS = 4;
  private static final int MAX_WORDS = 6;

  private final Vocabulary vocabulary;
  private final TermShape shape;
  private final PhraseReader reader;
  private final Map<String, String> meanings;
  private final Set<String> longForms;
  private final Expressions expressions;
  private final Concepts concepts;

  /**
   * @param meanings what abbreviations mean in papers that do not say: folded short to long form
   * @param concepts what vocabularies know: a phrase that is one of theirs counts as its topic, whatever its shape
   */
  PhraseExtractor(Vocabulary vocabulary, TermShape shape, Map<String, String> meanings,
      Concepts concepts) {
    this.vocabulary = vocabulary;
    this.shape = shape;
    this.reader = new PhraseReader(vocabulary);
    this.meanings = meanings;
    this.concepts = concepts;
    this.longForms = Set.copyOf(meanings.values());
    Set<String> known = new HashSet<>(longForms);
    known.addAll(shape.terms());
    known.addAll(concepts.phrases().keySet());
    this.expressions = new Expressions(known, vocabulary);
  }

  PaperPhrases extract(TaggablePaper paper) {
    PaperText text = PaperText.of(paper, vocabulary);
    PaperPhrases found = new PaperPhrases(new LinkedHashMap<>(), new HashSet<>());
    reader.read(text.title(), expressions, phrase -> collect(phrase, text, true, found));
    reader.read(text.body(), expressions, phrase -> collect(phrase, text, false, found));
    return found;
  }

  private void collect(Phrase phrase, PaperText text, boolean title, PaperPhrases found) {
    if (!title) {
      noteCasings(phrase, found.casings());
    }
    List<Unit> units = new ArrayList<>(phrase.units());
    units.replaceAll(unit -> unit.standingFor(
        text.meanings().getOrDefault(unit.key(), meanings.get(unit.key()))));
    for (int from = 0; from < units.size(); from++) {
      int end = Math.min(units.size(), from + Math.max(MAX_UNITS, concepts.longest()));
      for (int to = from + 1; to <= end; to++) {
        count(new Stretch(phrase, units, from, to), title, found.phrases());
      }
    }
  }

  private void count(Stretch stretch, boolean title, Map<String, Occurrences> phrases) {
    List<Unit> units = stretch.terms();
    String phrase = Unit.key(units);
    String concept = concept(units, phrase);
    String key = concept == null ? phrase : concept;
    if ((concept != null || isCandidate(units, key)) && !stretch.isVerb()) {
      String surface = Unit.surface(units);
      Occurrences occurrences = phrases.computeIfAbsent(key, k -> new Occurrences(surface, title));
      occurrences.count(surface, title);
      occurrences.place(stretch.alone(), stretch.last());
    }
  }

  /** A single word that is as general as "architecture" is no concept in running text, whoever names one so. */
  private @Nullable String concept(List<Unit> units, String phrase) {
    Unit first = units.getFirst();
    boolean general = units.size() == 1 && !first.isName() && !first.wordClass().isSpecific();
    return general ? null : concepts.topicOf(phrase, units.size() == 1 && first.isName());
  }

  private boolean isCandidate(List<Unit> units, String key) {
    return units.size() <= MAX_UNITS && accepts(units, key) && CValue.words(key) <= MAX_WORDS;
  }

  /** What a paper abbreviates is a term, whatever its words. */
  private boolean accepts(List<Unit> units, String key) {
    return shape.accepts(units, key) || (longForms.contains(key) && !shape.isStopPhrase(key));
  }

  private static void noteCasings(Phrase phrase, Set<String> casings) {
    for (int i = phrase.startsSentence() ? 1 : 0; i < phrase.units().size(); i++) {
      String surface = phrase.units().get(i).surface();
      casings.addAll(Parts.atSpacesAndHyphens(surface));
    }
  }

  /** Some of a phrase's units, abbreviations replaced, and what surrounds them. */
  private record Stretch(Phrase phrase, List<Unit> units, int from, int to) {
    List<Unit> terms() {
      return units.subList(from, to);
    }

    /** "Detecting anomalies", "pruning the tree": a word in -ing that has an object. */
    boolean isVerb() {
      boolean hasObject = to < units.size() || phrase.beforeDeterminer();
      return to == from + 1 && from == 0 && hasObject && units.getFirst().key().endsWith("ing");
    }

    /** Nothing follows it, or one word that adds nothing: "machine learning methods". */
    boolean last() {
      return to == units.size() || (to == units.size() - 1
          && units.get(to).wordClass() == WordClass.TRANSPARENT);
    }

    /** Nothing beside it in the phrase makes it more specific. */
    boolean alone() {
      return (from == 0 || !units.get(from - 1).wordClass().isSpecific())
          && (to == units.size() || !units.get(to).wordClass().isSpecific());
    }
  }
}
