package org.papergraph.loader.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record's values as they came and normalises them. A value that cannot be right is left out and noted, since
 * the rest of the record is still good; only a record without title is refused. For use by one thread.
 */
public final class PaperRecordBuilder {

  /** Kinds of paper ids that are no source's. */
  private static final Set<String> RESERVED_IDS = Set.of("doi", "arxiv", "title");

  private final String source;
  private final List<String> notes = new ArrayList<>();
  private final BylineBuilder byline = new BylineBuilder(notes);
  private final Set<String> keywords = new LinkedHashSet<>();
  private final List<TopicMention> topics = new ArrayList<>();
  private final Set<String> references = new LinkedHashSet<>();
  private final Map<String, String> extra = new TreeMap<>();
  private final Map<String, String> ids = new TreeMap<>();
  private @Nullable String sourceId;
  private String title = "";
  private @Nullable String abstractText;
  private @Nullable Integer year;
  private @Nullable LocalDate publishedOn;
  private @Nullable String updated;
  private @Nullable String type;
  private boolean retracted;
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
    if (!PaperRecord.SOURCE.matcher(this.source).matches()) {
      throw new InvalidRecordException(
          "source: '" + source
              + "' is no source name; use letters, digits, '.', '_' and '-', such as \"openalex\"");
    }
  }

  public PaperRecordBuilder sourceId(@Nullable String value) {
    sourceId = line("sourceId", value, Lengths.ID);
    return this;
  }

  /** The paper's id elsewhere, such as {@code ("acl", "2025.acl-long.1")}; DOI and arXiv id have methods of their own. */
  public PaperRecordBuilder id(String scheme, @Nullable String value) {
    String text = line("ids", value, Lengths.ID);
    String name = scheme.strip().toLowerCase(Locale.ROOT);
    if (text != null
        && (!PaperRecord.SOURCE.matcher(name).matches() || RESERVED_IDS.contains(name))) {
      notes.add("ids: '" + PlainText.line(scheme) + "' is no name of a source of ids; left out");
    } else if (text != null && PaperReference.parse("paper:" + name + ":" + text).isEmpty()) {
      notes.add("ids: '" + text + "' is no id, it holds a space; left out");
    } else if (text != null) {
      ids.put(name, text);
    }
    return this;
  }

  public PaperRecordBuilder title(@Nullable String value) {
    title = value == null ? "" : Lengths.TITLE.cut("title", PlainText.title(value), notes);
    return this;
  }

  public PaperRecordBuilder abstractText(@Nullable String value) {
    String text = value == null ? "" : PlainText.abstractText(value);
    abstractText = text.isEmpty() ? null : text;
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
    updated = line("updated", value, Lengths.WORD);
    return this;
  }

  public PaperRecordBuilder type(@Nullable String value) {
    String text = line("type", value, Lengths.WORD);
    type = text == null ? null : text.toLowerCase(Locale.ROOT);
    return this;
  }

  public PaperRecordBuilder retracted(boolean value) {
    retracted |= value;
    return this;
  }

  /** A DOI in any form; one that arXiv gave is kept as arXiv id. */
  public PaperRecordBuilder doi(@Nullable String value) {
    String text = line("doi", value, Lengths.ID);
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
    String text = line("arxivId", value, Lengths.ID);
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
    String text = line("url", value, Lengths.URL);
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
    byline.add(name, orcid, ids, affiliation);
    return this;
  }

  public PaperRecordBuilder venue(@Nullable VenueMention value) {
    if (value != null) {
      VenueMention clean = new VenueMention(line("venue.name", value.name(), Lengths.NAME),
          line("venue.acronym", value.acronym(), Lengths.WORD),
          line("venue.kind", value.kind(), Lengths.WORD),
          line("venue.track", value.track(), Lengths.NAME));
      venue = clean.name() == null && clean.acronym() == null ? null : clean;
    }
    return this;
  }

  public PaperRecordBuilder keyword(String value) {
    String text = line("keywords", value, Lengths.LABEL);
    if (text != null) {
      keywords.add(text);
    }
    return this;
  }

  public PaperRecordBuilder topic(TopicMention value) {
    String label = line("topics", value.label(), Lengths.LABEL);
    if (label != null) {
      topics.add(new TopicMention(label, value.score(), value.method()));
    }
    return this;
  }

  public PaperRecordBuilder reference(String value) {
    String text = line("references", value, Lengths.ID);
    if (text != null) {
      PaperReference.parse(text).ifPresentOrElse(references::add, () -> notes
          .add("references: '" + text + "' is no DOI, arXiv id or paper id; left out"));
    }
    return this;
  }

  public PaperRecordBuilder extra(String name, String value) {
    String text = PlainText.lineOrNull(PlainText.withoutAddresses(value));
    String key = PlainText.lineOrNull(name);
    if (text != null && key != null) {
      extra.put(key, text);
    }
    return this;
  }

  /** What a reader has left out itself, and why. */
  public PaperRecordBuilder notes(List<String> more) {
    notes.addAll(more);
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
    return new PaperRecord(source, sourceId, Map.copyOf(ids), title, abstractText, knownYear,
        publishedOn, updated, type, retracted, doi, arxivId,
        url, citationCount, upvotes, authorCount, moreAuthors || byline.isCut(), byline.authors(),
        venue,
        List.copyOf(keywords),
        List.copyOf(topics), List.copyOf(references), Map.copyOf(extra));
  }

  private @Nullable Long count(String field, @Nullable Long value, long least) {
    if (value != null && (value < least || value > Integer.MAX_VALUE)) {
      notes.add(field + ": " + value + " cannot be right; left out");
      return null;
    }
    return value;
  }

  private @Nullable String line(String field, @Nullable String value, Lengths length) {
    return length.orNothing(field, PlainText.lineOrNull(value), notes);
  }
}
