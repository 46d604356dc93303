package org.papergraph.loader.source.xml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.ArxivId;
import org.papergraph.loader.record.Doi;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.Omissions;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/**
 * dblp's records (M. Ley, "DBLP: Some Lessons Learned", PVLDB 2009, and dblp's frequently asked questions). A book with
 * authors is a paper; volumes that others edited, proceedings above all, are not, nor are web pages. A person's page
 * that gives several names says who is one person.
 */
final class DblpMapping implements XmlMapping {

  static final String SOURCE = "dblp";

  private static final Map<String, String> TYPES = Map.of("article", "journal article",
      "inproceedings", "conference paper", "incollection", "book chapter", "book", "book",
      "phdthesis", "phd thesis", "mastersthesis", "master's thesis", "data", "dataset");
  private static final Pattern PART = Pattern.compile("\\s\\(\\d+\\)$");

  private final Omissions omissions = new Omissions();
  private final DblpPersons persons = new DblpPersons(omissions);

  @Override
  public Step step(XmlElement start, int depth) {
    return depth == 1 ? Step.ENTER : Step.TAKE;
  }

  @Override
  public Omissions omissions() {
    return omissions;
  }

  @Override
  public @Nullable SourceItem item(Position position, XmlElement element) {
    if (element.name().equals("www") || element.name().equals("person")) {
      return persons.item(position, element);
    }
    boolean edited = element.all("author").isEmpty() && !element.all("editor").isEmpty();
    if (element.name().equals("proceedings") || (element.name().equals("book") && edited)) {
      omissions.add("volumes (proceedings and edited books), which are no papers");
      return null;
    }
    if (!TYPES.containsKey(element.name())) {
      throw new InvalidRecordException("<" + element.name() + "> is no record of dblp");
    }
    String key = element.attribute("key");
    if (key == null || key.isBlank()) {
      throw new InvalidRecordException("key: missing or blank; every record of dblp has one");
    }
    if (publication(element).contains("withdrawn")) {
      return new SourceItem.Amended(position, PaperAmendment.ofDeletion(SOURCE,
          "paper:dblp:" + key, element.attribute("mdate")), List.of());
    }
    PaperRecordBuilder paper = paper(key, element);
    return new SourceItem.Read(position, paper.build(), paper.notes());
  }

  private PaperRecordBuilder paper(String key, XmlElement element) {
    PaperRecordBuilder paper = PaperRecord.from(SOURCE).sourceId(key).id(SOURCE, key)
        .title(title(element))
        .year(year(element.textOf("year")))
        .updated(element.attribute("mdate"))
        .type(type(element))
        .venue(venue(element));
    element.all("author").forEach(author -> persons.author(paper, author));
    links(paper, key, element);
    for (XmlElement cite : element.all("cite")) {
      String cited = cite.text().strip();
      if (!cited.isEmpty() && !cited.equals("...")) {
        paper.reference("paper:dblp:" + cited);
      }
    }
    for (String name : List.of("pages", "volume", "number", "crossref", "school")) {
      String value = element.textOf(name);
      if (value != null) {
        paper.extra(name, value);
      }
    }
    return paper;
  }

  /** Titles end with a full stop that dblp puts there. */
  private static @Nullable String title(XmlElement element) {
    String title = element.textOf("title");
    return title != null && title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }

  private static @Nullable Integer year(@Nullable String text) {
    return text != null && text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
  }

  private static List<String> publication(XmlElement element) {
    String type = element.attribute("publtype");
    return type == null ? List.of() : List.of(type.toLowerCase(Locale.ROOT).split("\\s+", -1));
  }

  private static @Nullable String type(XmlElement element) {
    List<String> publication = publication(element);
    if (publication.contains("informal")) {
      return "preprint";
    }
    return publication.contains("encyclopedia") ? "reference entry" : TYPES.get(element.name());
  }

  private static @Nullable VenueMention venue(XmlElement element) {
    String journal = element.textOf("journal");
    if (journal != null) {
      String kind = journal.equals("CoRR") ? "REPOSITORY" : "JOURNAL";
      return new VenueMention(journal, null, kind, null);
    }
    String book = element.textOf("booktitle");
    String kind = element.name().equals("inproceedings") ? "CONFERENCE" : "OTHER";
    return book == null
        ? null
        : new VenueMention(PART.matcher(book).replaceFirst(""), null, kind, null);
  }

  /** Of several DOIs the first is the paper's; CoRR's volumes are arXiv ids. */
  private static void links(PaperRecordBuilder paper, String key, XmlElement element) {
    String doi = null;
    String url = null;
    for (XmlElement link : element.all("ee")) {
      String address = link.text().strip();
      String arxiv = ArxivId.parse(address).orElse(null);
      if (arxiv != null) {
        paper.arxivId(arxiv);
      } else if (doi == null) {
        doi = Doi.parse(address).orElse(null);
      }
      url = url == null && address.startsWith("http") ? address : url;
    }
    String volume = element.textOf("volume");
    if (volume != null && volume.startsWith("abs/")) {
      ArxivId.parse(volume.substring("abs/".length())).ifPresent(paper::arxivId);
    }
    paper.doi(doi).url(url == null ? "https://dblp.org/rec/" + key : url);
  }
}
