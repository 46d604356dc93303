package org.papergraph.loader.source.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;

/** A work of Crossref. */
final class CrossrefWork {

  private static final List<String> DATES = List.of("issued", "published", "published-print",
      "published-online", "posted");
  /** What publishers put before the title of a paper that they have retracted. */
  private static final Pattern RETRACTED = Pattern.compile(
      "(?:RETRACTED|Retracted)(?: ARTICLE| article)?:.*",
      Pattern.DOTALL);
  private static final Pattern YEAR_OF_ACRONYM = Pattern.compile("[-–\\s]*'?(?:\\d{4}|\\d{2})$");

  private final Fields work;
  private final String type;
  private final PaperRecordBuilder paper = PaperRecord.from("crossref");

  private CrossrefWork(Fields work) {
    this.work = work;
    this.type = Objects.requireNonNullElse(work.text("type"), "");
  }

  static void read(Fields work, Findings findings) {
    CrossrefWork reading = new CrossrefWork(work);
    reading.describe();
    reading.authors();
    reading.relations();
    reading.paper.venue(reading.venue());
    for (Fields reference : work.objects("reference")) {
      String doi = reference.text("DOI");
      if (doi != null) {
        reading.paper.reference(doi.strip());
      }
    }
    findings.paper(reading.paper.notes(work.notes()));
  }

  private void describe() {
    String doi = work.text("DOI");
    String title = work.firstText("title");
    Published published = Published.UNKNOWN;
    for (String date : DATES) {
      published = published.or(Published.ofParts(work.object(date)));
    }
    paper.sourceId(doi == null ? null : doi.toLowerCase(Locale.ROOT))
        .doi(doi)
        .title(title)
        .abstractText(work.text("abstract"))
        .updated(work.object("deposited").text("date-time"))
        .type(PaperTypes.of(work.text("type")))
        .retracted(title != null && RETRACTED.matcher(title).matches())
        .citationCount(work.integer("is-referenced-by-count"))
        .url(work.text("URL"));
    published.into(paper);
    work.texts("subject").forEach(paper::keyword);
    for (String field : List.of("subtitle", "language", "volume", "issue", "page")) {
      String value = work.firstText(field);
      if (value != null) {
        paper.extra(field, value);
      }
    }
  }

  private void authors() {
    for (Fields author : work.objects("author")) {
      String name = author.has("name")
          ? author.text("name")
          : PersonParts.joined(author.text("given"), author.text("family"), author.text("suffix"));
      String affiliations = author.objects("affiliation").stream()
          .map(affiliation -> affiliation.text("name"))
          .filter(Objects::nonNull)
          .collect(Collectors.joining("; "));
      paper.author(Objects.requireNonNullElse(name, ""), author.text("ORCID"), Map.of(),
          affiliations.isEmpty() ? null : affiliations);
    }
  }

  /** A notice names the paper that it retracts; the paper itself says by what it has been updated. */
  private void relations() {
    for (Fields update : work.objects("updated-by")) {
      paper.retracted("retraction".equals(update.text("type")));
    }
    for (Fields update : work.objects("update-to")) {
      paper.extra("update-to", update.text("type") + " of " + update.text("DOI"));
    }
    Fields relations = work.object("relation");
    relations.entries()
        .forEach(entry -> relation(entry.getKey(), relations.objects(entry.getKey())));
  }

  /** A preprint at arXiv is this work; elsewhere it has a DOI and thus a record of its own. */
  private void relation(String kind, List<Fields> others) {
    for (Fields other : others) {
      String id = Objects.requireNonNullElse(other.text("id"), "");
      if (kind.equals("has-preprint") && id.toLowerCase(Locale.ROOT).contains("arxiv")) {
        paper.arxivId(id);
      }
      paper.extra("relation." + kind, id);
    }
  }

  private @Nullable VenueMention venue() {
    List<String> containers = work.texts("container-title");
    Fields event = work.object("event");
    return switch (type) {
      case "proceedings-article" -> event.has("name") || event.has("acronym")
          ? new VenueMention(event.text("name"), acronym(event.text("acronym")), "CONFERENCE", null)
          : first(containers.reversed(), "CONFERENCE");
      case "posted-content" -> first(repository(), "REPOSITORY");
      case "journal-article" -> first(containers, "JOURNAL");
      default -> first(containers, null);
    };
  }

  private List<String> repository() {
    List<String> names = work.objects("institution").stream()
        .map(institution -> institution.text("name")).filter(Objects::nonNull).toList();
    return names.isEmpty() ? work.texts("group-title") : names;
  }

  private static @Nullable VenueMention first(List<String> names, @Nullable String kind) {
    return names.isEmpty() ? null : new VenueMention(names.getFirst(), null, kind, null);
  }

  private static @Nullable String acronym(@Nullable String text) {
    return text == null ? null : YEAR_OF_ACRONYM.matcher(text.strip()).replaceFirst("");
  }
}
