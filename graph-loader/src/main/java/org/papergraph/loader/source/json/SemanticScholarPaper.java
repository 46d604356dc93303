package org.papergraph.loader.source.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.TopicMention;
import org.papergraph.loader.record.VenueMention;

/** A paper of Semantic Scholar: the API and the datasets write the same names in other cases. */
final class SemanticScholarPaper {

  static final String SOURCE = "s2";

  private final Fields fields;
  private final PaperRecordBuilder paper = PaperRecord.from(SOURCE);

  private SemanticScholarPaper(Fields fields) {
    this.fields = fields;
  }

  /** @param cited the papers that it cites, as far as they stand in the same answer */
  static void read(Fields fields, List<Fields> cited, Findings findings) {
    SemanticScholarPaper reading = new SemanticScholarPaper(fields);
    reading.identify();
    reading.describe();
    reading.authors();
    reading.venue();
    reading.topics();
    for (Fields reference : cited) {
      String id = id(reference);
      if (id != null) {
        reading.paper.reference(SOURCE + ":" + id);
      }
    }
    findings.paper(reading.paper.notes(fields.notes()));
  }

  /** The corpus id, else the id that the API gives; null if there is neither. */
  static @Nullable String id(Fields paper) {
    String corpusId = corpusId(paper);
    return corpusId == null ? paper.text("paperId") : corpusId;
  }

  private static @Nullable String corpusId(Fields paper) {
    if (paper.has("corpusid") || paper.has("corpusId")) {
      return paper.text(paper.has("corpusid") ? "corpusid" : "corpusId");
    }
    return paper.has("externalIds") ? paper.object("externalIds").text("CorpusId") : null;
  }

  /** A paper is asked for by its corpus id and by the API's own; both are Semantic Scholar's. */
  private void identify() {
    Fields ids = either("externalIds", "externalids");
    paper.sourceId(id(fields))
        .id(SOURCE, fields.text("paperId"))
        .arxivId(ids.text("ArXiv"))
        .doi(ids.text("DOI"))
        .id("acl", ids.text("ACL"))
        .id("dblp", ids.text("DBLP"))
        .id("mag", ids.text("MAG"))
        .id("pmid", ids.text("PubMed"))
        .id("pmcid", ids.text("PubMedCentral"));
  }

  private void describe() {
    List<String> types = fields.has("publicationTypes")
        ? fields.texts("publicationTypes")
        : fields.texts("publicationtypes");
    paper.title(fields.text("title"))
        .abstractText(fields.text("abstract"))
        .type(types.isEmpty() ? null : PaperTypes.of(types.getFirst()))
        .url(fields.text("url"))
        .updated(fields.text("updated"))
        .citationCount(fields.integer(
            fields.has("citationCount") ? "citationCount" : "citationcount"));
    Published.parse(
        fields.text(fields.has("publicationDate") ? "publicationDate" : "publicationdate"))
        .into(paper, fields.year("year"));
  }

  private void authors() {
    for (Fields author : fields.objects("authors")) {
      String id = author.text("authorId");
      String orcid = author.has("externalIds")
          ? author.object("externalIds").firstText("ORCID")
          : null;
      List<String> affiliations = author.texts("affiliations");
      paper.author(Objects.requireNonNullElse(author.text("name"), ""), orcid,
          id == null ? Map.of() : Map.of(SOURCE, id),
          affiliations.isEmpty() ? null : String.join("; ", affiliations));
    }
  }

  private void venue() {
    Fields venue = fields.object("publicationVenue");
    String journal = fields.object("journal").text("name");
    if (venue.has("name")) {
      paper.venue(
          new VenueMention(venue.text("name"), null, OpenAlexWork.kind(venue.text("type")), null));
    } else if (fields.text("venue") != null) {
      paper.venue(VenueMention.named(String.valueOf(fields.text("venue"))));
    } else if (journal != null) {
      paper.venue(VenueMention.named(journal));
    }
  }

  private void topics() {
    Set<String> labels = new LinkedHashSet<>();
    for (Fields field : either("s2FieldsOfStudy", "s2fieldsofstudy", "category")) {
      labels.add(String.valueOf(field.text("category")));
    }
    labels.addAll(fields.texts("fieldsOfStudy"));
    labels.forEach(label -> paper.topic(new TopicMention(label, 1, "VOCABULARY")));
  }

  private Fields either(String name, String other) {
    return fields.object(fields.has(name) ? name : other);
  }

  private List<Fields> either(String name, String other, String required) {
    return fields.objects(fields.has(name) ? name : other).stream()
        .filter(item -> item.has(required)).toList();
  }
}
