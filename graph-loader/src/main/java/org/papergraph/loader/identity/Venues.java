package org.papergraph.loader.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.VenueMention;

/**
 * Folds the names of venues: those in {@code venues.tsv} by all their known names, others by acronym or by name
 * without year, ordinal and "Proceedings of". Immutable.
 */
public final class Venues {

  private static final Pattern YEAR = Pattern
      .compile("(?<!\\d)'?(1[89]\\d\\d|20\\d\\d)(?!\\d)|'\\d\\d\\b");
  private static final Pattern NOISE = Pattern
      .compile("\\b(?:proceedings|proc|annual|the|in|of the|\\d+(?:st|nd|rd|th)"
          + "|(?:(?:twenty|thirty|forty|fifty|sixty|seventy) ?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
          + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)"
          + "|twentieth|thirtieth|fortieth|fiftieth)\\b");
  private static final Pattern LEADING_OF = Pattern.compile("^\\s*of\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern PARENTHESISED = Pattern.compile("\\(([^()]{2,20})\\)");

  private final Map<String, Venue> known;

  private Venues(Map<String, Venue> known) {
    this.known = known;
  }

  /** With the table that comes with the loader. */
  public static Venues standard() {
    try (InputStream input = Objects.requireNonNull(Venues.class.getResourceAsStream("venues.tsv"));
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(input, StandardCharsets.UTF_8))) {
      Map<String, Venue> known = new HashMap<>();
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(known, line));
      return new Venues(Map.copyOf(known));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The known venue with this id. */
  public Optional<Venue> curated(String id) {
    return known.values().stream().filter(venue -> venue.id().equals(id)).findFirst();
  }

  /** The venue meant, and the link to it. */
  VenueLink link(VenueMention mention, @Nullable Integer paperYear, Origin origin) {
    String raw = Objects.requireNonNullElse(mention.name(),
        Objects.requireNonNullElse(mention.acronym(), ""));
    String name = displayed(raw);
    Integer year = paperYear != null ? paperYear : yearIn(mention);
    Venue venue = curated(mention).orElseGet(() -> described(mention, name));
    return new VenueLink(venue, year, mention.track(), name, origin);
  }

  private static void add(Map<String, Venue> known, String line) {
    String[] fields = line.split("\t", -1);
    Venue venue = new Venue("venue:" + fields[0].toLowerCase(Locale.ROOT), fields[1], fields[0],
        fields[2], true);
    known.put(key(fields[0]), venue);
    known.put(key(fields[1]), venue);
    for (String variant : fields.length > 3 ? fields[3].split("\\|", -1) : new String[0]) {
      known.put(key(variant), venue);
    }
  }

  private Optional<Venue> curated(VenueMention mention) {
    return candidates(mention).stream().map(text -> known.get(key(text))).filter(Objects::nonNull)
        .findFirst();
  }

  private static List<String> candidates(VenueMention mention) {
    List<String> candidates = new ArrayList<>();
    if (mention.acronym() != null) {
      candidates.add(mention.acronym());
    }
    String name = mention.name();
    if (name != null) {
      candidates.add(name);
      if (!name.toLowerCase(Locale.ROOT).contains("workshop")) {
        Matcher acronym = PARENTHESISED.matcher(name);
        acronym.results().forEach(match -> candidates.add(match.group(1)));
        candidates.addAll(List.of(PARENTHESISED.matcher(name).replaceAll(" ").split("[,:;]", -1)));
      }
    }
    return candidates;
  }

  private static Venue described(VenueMention mention, String name) {
    String acronym = mention.acronym() == null ? null : displayed(mention.acronym());
    String key = acronym == null ? key(name) : key(acronym);
    String kind = mention.kind() == null ? guessKind(name) : mention.kind();
    return new Venue("venue:" + (key.isEmpty() ? Keys.name(name) : key), name, acronym, kind,
        false);
  }

  /** The name without years, so that all years of a series have one. */
  private static String displayed(String raw) {
    String bare = SPACE.matcher(YEAR.matcher(raw).replaceAll(" ")).replaceAll(" ").strip();
    String trimmed = bare.replaceAll("^[\\s,:;-]+|[\\s,:;-]+$", "");
    return trimmed.isEmpty() ? raw : trimmed;
  }

  private static String key(String text) {
    String words = Keys.words(YEAR.matcher(text).replaceAll(" "));
    String key = SPACE.matcher(NOISE.matcher(words).replaceAll(" ")).replaceAll(" ").strip();
    return LEADING_OF.matcher(key).replaceFirst("");
  }

  private static @Nullable Integer yearIn(VenueMention mention) {
    for (String text : new String[]{mention.name(), mention.acronym()}) {
      Matcher year = YEAR.matcher(text == null ? "" : text);
      while (year.find()) {
        if (year.group(1) != null) {
          return Integer.valueOf(year.group(1));
        }
      }
    }
    return null;
  }

  private static String guessKind(String name) {
    String words = " " + Keys.words(name) + " ";
    if (words.contains(" workshop ") || words.contains(" workshops ")) {
      return "WORKSHOP";
    }
    if (words.contains(" journal ") || words.contains(" transactions ")
        || words.contains(" letters ")) {
      return "JOURNAL";
    }
    if (words.contains(" conference ") || words.contains(" symposium ")
        || words.contains(" proceedings ")) {
      return "CONFERENCE";
    }
    return words.contains("rxiv ") ? "REPOSITORY" : "OTHER";
  }
}
