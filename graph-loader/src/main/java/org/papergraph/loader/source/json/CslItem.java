package org.papergraph.loader.source.json;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.ArxivId;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;

/**
 * An item of CSL-JSON. Its id is a key of somebody's own library, which another's may use for another paper: it is not
 * kept as an id.
 */
final class CslItem {

  /** Values for which the language has no field stand in the note, a line each. */
  private static final Pattern NOTED = Pattern.compile(
      "(?im)^\\s*(doi|arxiv|pmid|pmcid|standard_id|standard_citation)\\s*:\\s*(\\S.*?)\\s*$");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,]\\s*");

  private final Fields item;
  private final PaperRecordBuilder paper = PaperRecord.from("csl-json");

  private CslItem(Fields item) {
    this.item = item;
  }

  static void read(Fields item, Findings findings) {
    CslItem reading = new CslItem(item);
    reading.describe();
    reading.noted();
    reading.authors();
    reading.venue();
    findings.paper(reading.paper.notes(item.notes()));
  }

  private void describe() {
    Fields issued = item.object("issued");
    String url = item.text("URL");
    Published published = Published.ofParts(issued)
        .or(Published.parse(issued.text("raw"))).or(Published.parse(issued.text("literal")));
    published.into(paper);
    paper.title(item.firstText("title"))
        .abstractText(item.text("abstract"))
        .type(PaperTypes.of(item.text("type")))
        .doi(item.text("DOI"))
        .id("pmid", item.text("PMID"))
        .id("pmcid", item.text("PMCID"))
        .url(url);
    if (url != null && ArxivId.parse(url).isPresent()) {
      paper.arxivId(url);
    }
    String keywords = item.text("keyword");
    if (keywords != null) {
      SEPARATOR.splitAsStream(keywords).forEach(paper::keyword);
    }
    for (String field : List.of("volume", "issue", "page", "publisher")) {
      String text = item.text(field);
      if (text != null) {
        paper.extra(field, text);
      }
    }
  }

  private void noted() {
    Matcher lines = NOTED.matcher(Objects.requireNonNullElse(item.text("note"), ""));
    while (lines.find()) {
      String value = lines.group(2);
      switch (lines.group(1).toLowerCase(java.util.Locale.ROOT)) {
        case "doi" -> paper.doi(value);
        case "arxiv" -> paper.arxivId(value.split("\\s", 2)[0]);
        case "pmid" -> paper.id("pmid", value);
        case "pmcid" -> paper.id("pmcid", value);
        default -> standardId(value);
      }
    }
  }

  private void standardId(String value) {
    if (value.startsWith("arxiv:")) {
      paper.arxivId(value);
    } else if (value.startsWith("doi:")) {
      paper.doi(value);
    }
  }

  private void authors() {
    for (Fields author : item.objects("author")) {
      String literal = author.text("literal");
      String name = literal != null
          ? literal
          : PersonParts.joined(author.text("given"), particle(author), author.text("family"),
              author.text("suffix"));
      paper.author(name, author.text("ORCID"), java.util.Map.of(), null);
    }
  }

  private static @Nullable String particle(Fields author) {
    return author.text(author.has("dropping-particle")
        ? "dropping-particle"
        : "non-dropping-particle");
  }

  private void venue() {
    String event = item.text(item.has("event-title") ? "event-title" : "event");
    String container = item.firstText("container-title");
    boolean conference = "paper-conference".equals(item.text("type"));
    String name = conference && event != null ? event : container;
    if (name != null) {
      String kind = conference
          ? "CONFERENCE"
          : "article-journal".equals(item.text("type")) ? "JOURNAL" : null;
      paper.venue(new VenueMention(name, null, kind, null));
    }
  }
}
