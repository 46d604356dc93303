package org.papergraph.loader.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** arXiv identifiers, new ({@code 2310.08513}) and old ({@code hep-th/9901001}), always without version. */
public final class ArxivId {

  private static final Pattern PREFIX = Pattern.compile(
      "^(?:(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|(?:https?://)?(?:dx\\.)?(?:doi\\.org/)?10\\.48550/arxiv\\.|arxiv:\\s*)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SHAPE = Pattern
      .compile("(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?");

  private ArxivId() {}

  /** The id without prefix or version, or nothing if this is no arXiv id. */
  public static Optional<String> parse(String text) {
    String bare = PREFIX.matcher(text.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    Matcher matcher = SHAPE.matcher(bare);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
