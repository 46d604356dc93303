package org.papergraph.loader.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id under which one paper names another. */
public final class PaperReference {

  private static final Pattern PAPER_ID = Pattern.compile("(?:paper:)?([a-z][a-z0-9._-]*):(\\S+)");

  private PaperReference() {}

  /**
   * The id in this graph's form, from a DOI, an arXiv id (bare, with prefix, or as a URL) or {@code [paper:]source:id};
   * nothing if it is none of these.
   */
  public static Optional<String> parse(String text) {
    String reference = text.strip();
    boolean ours = reference.startsWith("paper:");
    String bare = ours ? reference.substring("paper:".length()) : reference;
    Optional<String> arxivId = ArxivId.parse(bare);
    if (arxivId.isPresent()) {
      return arxivId.map(id -> "paper:arxiv:" + id);
    }
    Optional<String> doi = Doi.parse(bare);
    if (doi.isPresent()) {
      return doi.map(id -> "paper:doi:" + id);
    }
    Matcher matcher = PAPER_ID.matcher(bare);
    boolean url = bare.toLowerCase(Locale.ROOT).startsWith("http");
    return matcher.matches() && !url ? Optional.of("paper:" + bare) : Optional.empty();
  }
}
