package org.papergraph.loader.source.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.ArxivId;
import org.papergraph.loader.record.Doi;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;

/** What the tags of an RIS record say of a paper. Ids of reference managers ({@code ID}) are their own business. */
record RisRecord(List<RisTag> tags) {

  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("JOUR", "journal article"), Map.entry("EJOUR", "journal article"),
      Map.entry("MGZN", "journal article"), Map.entry("JFULL", "journal"),
      Map.entry("CONF", "conference paper"), Map.entry("CPAPER", "conference paper"),
      Map.entry("CHAP", "book chapter"), Map.entry("ECHAP", "book chapter"),
      Map.entry("BOOK", "book"), Map.entry("EBOOK", "book"), Map.entry("THES", "thesis"),
      Map.entry("RPRT", "report"), Map.entry("UNPB", "unpublished"),
      Map.entry("ELEC", "web page"), Map.entry("DATA", "dataset"));

  PaperRecordBuilder paper() {
    String type = type();
    PaperRecordBuilder paper = PaperRecord.from("ris")
        .title(first("TI", "T1", "CT", "ST"))
        .abstractText(first("AB", "N2"))
        .type(type)
        .doi(doi())
        .venue(venue(type));
    all("AU", "A1").forEach(name -> name.lines().map(PersonNames::ofRis).forEach(paper::author));
    all("KW").flatMap(keywords -> Stream.of(keywords.split("[;\n]", -1))).forEach(paper::keyword);
    dates(paper);
    urls(paper);
    String pages = pages();
    if (pages != null) {
      paper.extra("pages", pages);
    }
    Map.of("VL", "volume", "IS", "number", "SN", "issn", "PB", "publisher")
        .forEach((tag, name) -> {
          String value = first(tag);
          if (value != null) {
            paper.extra(name, value);
          }
        });
    return paper;
  }

  /** The last type counts: whoever writes several writes the general one first. */
  private @Nullable String type() {
    String type = all("TY").reduce((one, next) -> next).orElse(null);
    return type == null
        ? null
        : TYPES.getOrDefault(type.toUpperCase(Locale.ROOT), type.length() <= 4 ? "other" : type);
  }

  private @Nullable String doi() {
    String doi = first("DO", "DI");
    if (doi != null) {
      return doi;
    }
    return all("M3", "N1", "UR").filter(value -> Doi.parse(value).isPresent()).findFirst()
        .orElse(null);
  }

  private @Nullable VenueMention venue(@Nullable String type) {
    boolean conference = "conference paper".equals(type);
    String name = conference
        ? first("C3", "T2", "BT", "JF", "JO")
        : first("JF", "JO", "T2", "BT", "JA", "C3");
    if (name == null) {
      return null;
    }
    boolean journal = "journal article".equals(type) || (type == null && first("JF", "JO") != null);
    return new VenueMention(name, null, conference ? "CONFERENCE" : journal ? "JOURNAL" : "OTHER",
        null);
  }

  /** The fullest date comes last, so that it counts. */
  private void dates(PaperRecordBuilder paper) {
    all("DA", "Y1", "PY").filter(date -> date.matches("\\d{4}.*"))
        .sorted(Comparator.comparingInt(RisRecord::parts))
        .forEach(date -> PublicationDates.of(paper, date));
  }

  private static int parts(String date) {
    return (int) Stream.of(date.split("[-/]", -1)).filter(part -> part.matches("0*[1-9]\\d*"))
        .count();
  }

  private void urls(PaperRecordBuilder paper) {
    List<String> urls = all("UR", "L2", "LK", "L1")
        .flatMap(text -> Stream.of(text.split("[;\\s]+", -1)))
        .filter(url -> url.matches("(?i)https?://.+")).toList();
    urls.stream().findFirst().ifPresent(paper::url);
    urls.stream().filter(url -> url.toLowerCase(Locale.ROOT).contains("arxiv.org/"))
        .flatMap(url -> ArxivId.parse(url).stream()).findFirst().ifPresent(paper::arxivId);
  }

  private @Nullable String pages() {
    String start = first("SP");
    String end = first("EP");
    return start == null || end == null ? start : start + "-" + end;
  }

  private @Nullable String first(String... names) {
    for (String name : names) {
      String value = all(name).findFirst().orElse(null);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private Stream<String> all(String... names) {
    List<String> wanted = List.of(names);
    return tags.stream().filter(tag -> wanted.contains(tag.name())).map(RisTag::value)
        .filter(value -> !value.isBlank());
  }
}
