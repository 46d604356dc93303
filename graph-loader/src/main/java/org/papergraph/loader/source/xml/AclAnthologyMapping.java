package org.papergraph.loader.source.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.source.Omissions;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/** A collection of the ACL Anthology: what its volumes say of all their papers stands in their {@code meta}. */
final class AclAnthologyMapping implements XmlMapping {

  private static final String SOURCE = "acl-anthology";

  private final Omissions omissions = new Omissions();
  private XmlElement collection = new XmlElement("collection", Map.of(), List.of(), "");
  private AclVolume volume = AclVolume.UNKNOWN;

  @Override
  public Step step(XmlElement start, int depth) {
    return switch (start.name()) {
      case "collection" -> {
        collection = start;
        yield Step.ENTER;
      }
      case "volume" -> {
        volume = AclVolume.of(collection, start);
        yield Step.ENTER;
      }
      case "meta", "paper" -> depth == 3 ? Step.TAKE : Step.SKIP;
      case "frontmatter" -> {
        omissions.add("front matters of volumes, which are no papers");
        yield Step.SKIP;
      }
      default -> Step.SKIP;
    };
  }

  @Override
  public Omissions omissions() {
    return omissions;
  }

  @Override
  public @Nullable SourceItem item(Position position, XmlElement element) {
    if (element.name().equals("meta")) {
      volume = volume.with(element);
      return null;
    }
    String number = element.attribute("id");
    if (number == null || number.isBlank()) {
      throw new InvalidRecordException("id: missing or blank; every paper of a volume has one");
    }
    String id = volume.paperId(number.strip());
    if (element.first("removed").isPresent()) {
      return new SourceItem.Amended(position, PaperAmendment.ofDeletion(SOURCE,
          "paper:acl-anthology:" + id, updated(element)), List.of());
    }
    PaperRecordBuilder paper = paper(id, element);
    return new SourceItem.Read(position, paper.build(), paper.notes());
  }

  private PaperRecordBuilder paper(String id, XmlElement element) {
    PaperRecordBuilder paper = PaperRecord.from(SOURCE).sourceId(id).id("acl", id)
        .title(element.first("title").map(AclAnthologyMapping::marked).orElse(null))
        .abstractText(element.first("abstract").map(AclAnthologyMapping::marked).orElse(null))
        .year(volume.year())
        .updated(updated(element))
        .type(volume.isJournal() ? "journal article" : "conference paper")
        .retracted(element.first("retracted").isPresent())
        .doi(element.textOf("doi"))
        .url("https://aclanthology.org/" + id)
        .venue(volume.venue());
    element.all("author").forEach(author -> author(paper, author));
    for (String name : List.of("pages", "bibkey", "award")) {
      String value = element.textOf(name);
      if (value != null) {
        paper.extra(name, value);
      }
    }
    return paper;
  }

  /** Formulas keep their dollar signs, which their tag stands for. */
  private static String marked(XmlElement text) {
    return text.text(part -> part instanceof XmlElement element
        ? element.name().equals("tex-math") ? "$" + element.text() + "$" : marked(element)
        : part.text());
  }

  /** A {@code variant} is the same name in another script, and stands within. */
  private static void author(PaperRecordBuilder paper, XmlElement author) {
    String first = author.textOf("first");
    String last = author.textOf("last");
    String name = (first == null ? "" : first + " ") + (last == null ? "" : last);
    String id = author.attribute("id");
    String affiliation = author.all("affiliation").stream().map(one -> one.text().strip())
        .collect(Collectors.joining("; "));
    paper.author(name.isBlank() ? author.text() : name, author.attribute("orcid"),
        id == null ? Map.of() : Map.of("acl", id), affiliation);
  }

  /** The date of the last revision, else of the volume. */
  private @Nullable String updated(XmlElement paper) {
    String latest = volume.ingested();
    for (String name : List.of("revision", "erratum", "retracted", "removed")) {
      for (XmlElement change : paper.all(name)) {
        String date = change.attribute("date");
        latest = date != null && (latest == null || date.compareTo(latest) > 0) ? date : latest;
      }
    }
    return latest;
  }
}
