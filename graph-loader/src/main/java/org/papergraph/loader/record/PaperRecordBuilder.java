package org.papergraph.loader.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record's values as they came and normalises them. A value that cannot be right is left out and noted, since
 * the rest of the record is still good; only a record without title is refused. For use by one thread.
 */
public final class PaperRecordBuilder {

  private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
  private static final Pattern ET_AL = Pattern.compile(
      "(?:and |& ?)?(?:et\\.? ?al\\.?|others|\\.\\.\\.|…)",
      Pattern.CASE_INSENSITIVE);
  /** Kinds of author ids that are no source's. */
  private static final Set<String> RESERVED = Set.of("name", "orcid");
  private static final Pattern HAS_LETTER = Pattern.compile(".*\\p{L}.*");

  private final String source;
  private final List<String> notes = new ArrayList<>();
  private final List<AuthorEntry> authors = new ArrayList<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final List<TopicMention> topics = new ArrayList<>();
  private final Set<String> references = new LinkedHashSet<>();
  private final Map<String, String> extra = new TreeMap<>();
  private @Nullable String sourceId;
  private String title = "";
  private @Nullable String abstractText;
  private @Nullable Integer year;
  private @Nullable LocalDate publishedOn;
  private @Nullable String updated;
  private @Nullable String type;
  private @Nullable String doi;
  private @Nullable String arxivId;
  private @Nullable String url;
  private @Nullable Long citationCount;
  private @Nullable Long upvotes;
  private @Nullable Integer authorCount;
  private boolean moreAuthors;
  private @Nullable VenueMention venue;

  PaperRecordBuilder(String source) {
    this.source = source.strip().toLowerCase(Locale.ROOT);
    if (!SOURCE.matcher(this.source).matches()) {
      throw new InvalidRecordException(
          "source: '" + source
              + "' is no source name; use letters, digits, '.', '_' and '-', such as \"openalex\"");
    }
  }

  public PaperRecordBuilder sourceId(@Nullable String value) {
    sourceId = line(value);
    return this;
  }

  public PaperRecordBuilder title(@Nullable String value) {
    title = value == null ? "" : PlainText.title(value);
    return this;
  }

  public PaperRecordBuilder abstractText(@Nullable String value) {
    abstractText = value == null ? null : known(PlainText.abstractText(value));
    return this;
  }

  public PaperRecordBuilder year(@Nullable Integer value) {
    if (value != null && (value < 1000 || value > 2100)) {
      notes.add("year: " + value + " is not between 1000 and 2100; left out");
    } else {
      year = value;
    }
    return this;
  }

  /** The day of publication; gives the year too if none is set. */
  public PaperRecordBuilder publishedOn(@Nullable LocalDate value) {
    if (value != null && (value.getYear() < 1000 || value.getYear() > 2100)) {
      notes.add("publishedOn: " + value + " is not between 1000 and 2100; left out");
    } else {
      publishedOn = value;
    }
    return this;
  }

  public PaperRecordBuilder updated(@Nullable String value) {
    updated = line(value);
    return this;
  }

  public PaperRecordBuilder type(@Nullable String value) {
    String text = line(value);
    type = text == null ? null : text.toLowerCase(Locale.ROOT);
    return this;
  }

  /** A DOI in any form; one that arXiv gave is kept as arXiv id. */
  public PaperRecordBuilder doi(@Nullable String value) {
    String text = line(value);
    if (text == null) {
      return this;
    }
    String parsed = Doi.parse(text).orElse(null);
    if (parsed == null) {
      notes.add("doi: '" + text + "' is no DOI; left out");
    } else if (parsed.startsWith("10.48550/arxiv.")) {
      arxivId(parsed);
    } else {
      doi = parsed;
    }
    return this;
  }

  public PaperRecordBuilder arxivId(@Nullable String value) {
    String text = line(value);
    if (text != null) {
      String parsed = ArxivId.parse(text).orElse(null);
      if (parsed == null) {
        notes.add("arxivId: '" + text + "' is no arXiv id; left out");
      } else {
        arxivId = parsed;
      }
    }
    return this;
  }

  public PaperRecordBuilder url(@Nullable String value) {
    String text = line(value);
    if (text != null && !text.matches("(?i)https?://\\S+")) {
      notes.add("url: '" + text + "' is no http or https address; left out");
    } else {
      url = text;
    }
    return this;
  }

  public PaperRecordBuilder citationCount(@Nullable Long value) {
    citationCount = count("citationCount", value, 0);
    return this;
  }

  public PaperRecordBuilder upvotes(@Nullable Long value) {
    upvotes = count("upvotes", value, 0);
    return this;
  }

  public PaperRecordBuilder authorCount(@Nullable Integer value) {
    Long checked = count("authorCount", value == null ? null : value.longValue(), 1);
    authorCount = checked == null ? null : checked.intValue();
    return this;
  }

  public PaperRecordBuilder moreAuthors(boolean value) {
    moreAuthors |= value;
    return this;
  }

  public PaperRecordBuilder author(String name) {
    return author(name, null, Map.of(), null);
  }

  /** The next author of the byline; <i>et al.</i> says only that there are more. */
  public PaperRecordBuilder author(String name, @Nullable String orcid, Map<String, String> ids,
      @Nullable String affiliation) {
    String shown = PlainText.line(name);
    if (ET_AL.matcher(shown).matches()) {
      return moreAuthors(true);
    }
    if (!HAS_LETTER.matcher(shown).matches()) {
      notes.add("authors: '" + shown + "' is no name; left out");
      return this;
    }
    authors.add(new AuthorEntry(shown, orcid(orcid), authorIds(ids), line(affiliation)));
    return this;
  }

  public PaperRecordBuilder venue(@Nullable VenueMention value) {
    if (value != null) {
      VenueMention clean = new VenueMention(line(value.name()), line(value.acronym()),
          line(value.kind()),
          line(value.track()));
      venue = clean.name() == null && clean.acronym() == null ? null : clean;
    }
    return this;
  }

  public PaperRecordBuilder keyword(String value) {
    String text = line(value);
    if (text != null) {
      keywords.add(text);
    }
    return this;
  }

  public PaperRecordBuilder topic(TopicMention value) {
    String label = line(value.label());
    if (label != null) {
      topics.add(new TopicMention(label, value.score(), value.method()));
    }
    return this;
  }

  public PaperRecordBuilder reference(String value) {
    PaperReference.parse(PlainText.line(value)).ifPresentOrElse(references::add,
        () -> notes.add("references: '" + value + "' is no DOI, arXiv id or paper id; left out"));
    return this;
  }

  public PaperRecordBuilder extra(String name, String value) {
    String text = line(value);
    String key = line(name);
    if (text != null && key != null) {
      extra.put(key, text);
    }
    return this;
  }

  /** What was left out so far, and why. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  public PaperRecord build() {
    if (title.isEmpty()) {
      throw new InvalidRecordException("title: missing or blank; every paper needs one");
    }
    Integer knownYear = year == null && publishedOn != null
        ? Integer.valueOf(publishedOn.getYear())
        : year;
    return new PaperRecord(source, sourceId, title, abstractText, knownYear, publishedOn, updated,
        type, doi, arxivId,
        url, citationCount, upvotes, authorCount, moreAuthors, List.copyOf(authors), venue,
        List.copyOf(keywords),
        List.copyOf(topics), List.copyOf(references), Map.copyOf(extra));
  }

  private @Nullable String orcid(@Nullable String value) {
    String text = line(value);
    if (text == null) {
      return null;
    }
    String parsed = Orcid.parse(text).orElse(null);
    if (parsed == null) {
      notes.add("orcid: '" + text + "' is no ORCID iD (its check digit may be wrong); left out");
    }
    return parsed;
  }

  private Map<String, String> authorIds(Map<String, String> ids) {
    Map<String, String> clean = new TreeMap<>();
    ids.forEach((scheme, id) -> {
      String text = line(id);
      String name = scheme.strip().toLowerCase(Locale.ROOT);
      if (text != null && (!SOURCE.matcher(name).matches() || RESERVED.contains(name))) {
        notes.add("ids: '" + PlainText.line(scheme) + "' is no name of a source of ids; left out");
      } else if (text != null) {
        clean.put(name, text);
      }
    });
    return Map.copyOf(clean);
  }

  private @Nullable Long count(String field, @Nullable Long value, long least) {
    if (value != null && (value < least || value > Integer.MAX_VALUE)) {
      notes.add(field + ": " + value + " cannot be right; left out");
      return null;
    }
    return value;
  }

  private static @Nullable String line(@Nullable String value) {
    return value == null ? null : known(PlainText.line(value));
  }

  private static @Nullable String known(String value) {
    return value.isEmpty() ? null : value;
  }
}
