package org.papergraph.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search as people type it: words that all must be there, {@code "a phrase"}, {@code begin*}, {@code simlar~},
 * {@code this OR that}, {@code -not} or {@code NOT that}. There is no text that is an error.
 */
public final class SearchQuery {
  /** More words than these are left unread. */
  private static final int MOST_CLAUSES = 32;
  private static final int LEAST_BEGINNING = 2;
  private static final Pattern PIECE = Pattern.compile("[+-]?\"[^\"]*\"?|\\S+");
  private static final String NOTHING = "\"\"";

  private final List<Clause> clauses;

  /** Any of these terms, or none of them. */
  private record Clause(List<Term> terms, boolean excluded) {
  }

  private SearchQuery(List<Clause> clauses) {
    this.clauses = clauses;
  }

  /** A search that is complete. */
  public static SearchQuery of(String text) {
    return new SearchQuery(clauses(text, false));
  }

  /** A search that is still being typed: the last word may be the beginning of one. */
  public static SearchQuery typed(String text) {
    boolean complete = text.isEmpty() || !Character
        .isLetterOrDigit(text.codePointBefore(text.length()));
    return new SearchQuery(clauses(text, !complete));
  }

  /** In Lucene's syntax, over all fields of an index; finds nothing if there is nothing to look for. */
  public String lucene() {
    return lucene(Stream::of);
  }

  /** In Lucene's syntax, for an index of titles and abstracts: titles count most, and only they complete words. */
  public String luceneForTitles() {
    return lucene(term -> term.endsWith("*")
        ? Stream.of("title:" + term, "folded:" + term)
        : Stream.of("title:" + term + "^4", "abstract:" + term, "folded:" + term));
  }

  /** The terms that a text should have. */
  List<Term> wanted() {
    return clauses.stream().filter(clause -> !clause.excluded())
        .flatMap(clause -> clause.terms().stream()).toList();
  }

  private String lucene(Function<String, Stream<String>> inFields) {
    if (clauses.stream().allMatch(Clause::excluded)) {
      return NOTHING;
    }
    return clauses.stream().map(clause -> clause.terms().stream().map(Term::lucene)
        .flatMap(inFields)
        .collect(Collectors.joining(" ", clause.excluded() ? "-(" : "+(", ")")))
        .collect(Collectors.joining(" "));
  }

  private static List<Clause> clauses(String text, boolean typing) {
    var clauses = new ArrayList<Clause>();
    var pieces = PIECE.matcher(text).results().map(piece -> piece.group()).toList();
    boolean excluded = false;
    boolean alternative = false;
    for (int i = 0; i < pieces.size() && clauses.size() < MOST_CLAUSES; i++) {
      var piece = pieces.get(i);
      switch (piece) {
        case "AND" -> alternative = false;
        case "OR" -> alternative = true;
        case "NOT" -> excluded = true;
        default -> {
          var last = typing && i == pieces.size() - 1;
          for (var clause : read(piece, excluded, last)) {
            add(clauses, clause, alternative);
          }
          excluded = false;
          alternative = false;
        }
      }
    }
    return clauses;
  }

  private static void add(List<Clause> clauses, Clause clause, boolean alternative) {
    if (alternative && !clauses.isEmpty() && !clauses.getLast().excluded()
        && !clause.excluded()) {
      var both = Stream.concat(clauses.getLast().terms().stream(), clause.terms().stream());
      clauses.set(clauses.size() - 1, new Clause(both.toList(), false));
    } else {
      clauses.add(clause);
    }
  }

  private static List<Clause> read(String piece, boolean negated, boolean beginning) {
    boolean excluded = negated || (piece.startsWith("-") && piece.length() > 1);
    var words = Words.of(piece).stream().map(Words.Word::text).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    if (piece.contains("\"")) {
      return List.of(new Clause(List.of(phrase(words)), excluded));
    }
    var last = words.getLast();
    if (beginning && !excluded && last.length() >= LEAST_BEGINNING) {
      var clauses = new ArrayList<Clause>();
      words.subList(0, words.size() - 1)
          .forEach(word -> clauses.add(new Clause(List.of(new Term.Exact(word)), false)));
      clauses.add(new Clause(List.of(new Term.Exact(last), new Term.Beginning(last)), false));
      return clauses;
    }
    if (words.size() > 1) {
      return List.of(new Clause(List.of(phrase(words)), excluded));
    }
    return List.of(new Clause(List.of(single(piece, last)), excluded));
  }

  private static Term single(String piece, String word) {
    if (piece.endsWith("*") && word.length() >= LEAST_BEGINNING) {
      return new Term.Beginning(word);
    }
    return piece.endsWith("~") ? new Term.Similar(word) : new Term.Exact(word);
  }

  private static Term phrase(List<String> words) {
    return words.size() == 1 ? new Term.Exact(words.getFirst()) : new Term.Phrase(words);
  }
}
