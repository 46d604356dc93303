package org.papergraph.loader.source.xml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.ArxivId;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.Omissions;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/** Entries of arXiv's Atom feed, as its API's manual describes them. */
final class ArxivAtomMapping implements XmlMapping {

  private static final int DAY = "2024-05-31".length();

  private final Omissions omissions = new Omissions();

  @Override
  public Step step(XmlElement start, int depth) {
    if (depth == 1) {
      return Step.ENTER;
    }
    return start.name().equals("entry") ? Step.TAKE : Step.SKIP;
  }

  @Override
  public Omissions omissions() {
    return omissions;
  }

  @Override
  public SourceItem item(Position position, XmlElement entry) {
    String address = entry.textOf("id");
    String id = address == null ? null : ArxivId.parse(address).orElse(null);
    if (id == null && address != null && address.contains("/api/errors")) {
      throw new InvalidRecordException("arXiv answered with an error: " + entry.textOf("summary"));
    }
    if (id == null) {
      throw new InvalidRecordException("id: '" + address + "' is no arXiv id");
    }
    PaperRecordBuilder paper = PaperRecord.from("arxiv").sourceId(id).arxivId(id)
        .title(entry.textOf("title"))
        .abstractText(entry.textOf("summary"))
        .publishedOn(day(entry.textOf("published")))
        .updated(entry.textOf("updated"))
        .type("preprint")
        .doi(doi(entry))
        .url("https://arxiv.org/abs/" + id)
        .venue(new VenueMention("arXiv", null, "REPOSITORY", null));
    for (XmlElement author : entry.all("author")) {
      String affiliation = author.all("affiliation").stream().map(one -> one.text().strip())
          .collect(Collectors.joining("; "));
      String name = author.textOf("name");
      paper.author(name == null ? "" : name, null, Map.of(), affiliation);
    }
    paper.extra("categories", entry.all("category").stream()
        .map(category -> category.attributes().getOrDefault("term", ""))
        .collect(Collectors.joining(" ")));
    extra(paper, "comments", entry.textOf("comment"));
    extra(paper, "journal-ref", entry.textOf("journal_ref"));
    return new SourceItem.Read(position, paper.build(), paper.notes());
  }

  /** Several DOIs stand in one element, a space between. */
  private static @Nullable String doi(XmlElement entry) {
    String text = entry.textOf("doi");
    return text == null ? null : text.split("\\s+", 2)[0];
  }

  private static void extra(PaperRecordBuilder paper, String name, @Nullable String value) {
    if (value != null) {
      paper.extra(name, value);
    }
  }

  private static @Nullable LocalDate day(@Nullable String time) {
    try {
      return time == null || time.length() < DAY
          ? null
          : LocalDate.parse(time.substring(0, DAY));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
