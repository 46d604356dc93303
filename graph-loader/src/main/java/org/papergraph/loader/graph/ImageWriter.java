package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.identity.Brought;
import org.papergraph.loader.identity.Origin;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.image.AuthorImage;
import org.papergraph.loader.image.CoAuthorship;
import org.papergraph.loader.image.GraphImage;
import org.papergraph.loader.image.VenueImage;

/**
 * Writes a whole graph into an empty one, in one transaction. Nothing is looked for and nothing derived, and there is
 * one statement a kind of node, so that this takes a fraction of the time that batch by batch takes: a server that has
 * just started spends more on the plan of a statement than on a thousand rows.
 */
public final class ImageWriter {

  private static final String NO_PAPER = "";

  private final TransactionContext tx;

  public ImageWriter(TransactionContext tx) {
    this.tx = tx;
  }

  /**
   * @param records those the image was made of
   * @param amendments those the image was made of
   * @param persons those the image was made of
   */
  public void write(GraphImage image, Collection<Brought<SourceRecord>> records,
      Collection<Brought<SourceAmendment>> amendments,
      Collection<Brought<SourcePerson>> persons) {
    Map<String, List<Map<String, Object>>> byPaper = byPaper(image.papers(), records);
    Statement.CREATE_PAPERS.write(tx, "rows", papers(image.papers(), byPaper));
    Statement.UPSERT_RECORDS.write(tx, "rows", byPaper.getOrDefault(NO_PAPER, List.of()));
    Statement.UPSERT_AMENDMENTS.write(tx, "rows", amendments.stream().map(Rows::of).toList());
    Statement.UPSERT_PERSONS.write(tx, "rows", persons.stream().map(Rows::of).toList());
    Statement.CREATE_AUTHORS.write(tx, "rows",
        image.authors().stream().map(ImageWriter::row).toList());
    Statement.CREATE_VENUES.write(tx, "rows",
        image.venues().stream().map(ImageWriter::row).toList());
    Statement.CREATE_COAUTHORS.write(tx, "rows", coAuthors(image.coAuthorships()));
    Statement.DISPUTE_AUTHORS.write(tx, "rows", disputed(image));
    Statement.REFER_PAPERS.write(tx, "rows", image.papers().values().stream()
        .flatMap(paper -> Rows.references(paper, Set.of()).stream()).toList());
    Statement.CREATE_CITATIONS.write(tx, "rows", citations(image.citations()));
  }

  public void write(Collection<TopicNode> topics, Collection<PaperTopic> links) {
    Map<String, List<Object>> papers = new HashMap<>();
    for (PaperTopic link : links) {
      papers.computeIfAbsent(link.topic(), id -> new ArrayList<>())
          .add(TopicStore.row(link));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (TopicNode topic : topics) {
      rows.add(
          Rows.with(TopicStore.row(topic), "papers", papers.getOrDefault(topic.id(), List.of())));
    }
    Statement.CREATE_TOPICS.write(tx, "rows", rows);
  }

  /** The rows of each paper's records; those that have been withdrawn stand under {@link #NO_PAPER}. */
  private static Map<String, List<Map<String, Object>>> byPaper(Map<String, ResolvedPaper> papers,
      Collection<Brought<SourceRecord>> records) {
    Map<String, String> described = PaperChanges.papersByRecord(papers);
    Map<String, List<Map<String, Object>>> byPaper = new HashMap<>();
    for (Brought<SourceRecord> record : records) {
      byPaper.computeIfAbsent(described.getOrDefault(record.said().key(), NO_PAPER),
          id -> new ArrayList<>()).add(Rows.of(record));
    }
    return byPaper;
  }

  private static List<Map<String, Object>> papers(Map<String, ResolvedPaper> papers,
      Map<String, List<Map<String, Object>>> records) {
    List<Map<String, Object>> rows = new ArrayList<>();
    papers.forEach((id, paper) -> {
      Map<String, Object> row = Rows.of(paper);
      row.put("identifiers", List.copyOf(paper.identifiers()));
      row.put("records", records.getOrDefault(id, List.of()));
      rows.add(row);
    });
    return rows;
  }

  private static Map<String, Object> row(AuthorImage author) {
    List<Map<String, Object>> entries = new ArrayList<>();
    author.entries()
        .forEach(entry -> entries.add(Rows.with(Rows.of(entry.entry()), "paper", entry.paper())));
    Map<String, Object> row = new HashMap<>(author.properties());
    row.put("identifiers", List.copyOf(author.identifiers()));
    row.put("entries", entries);
    return row;
  }

  private static Map<String, Object> row(VenueImage venue) {
    List<Map<String, Object>> appearances = new ArrayList<>();
    venue.appearances().forEach(
        appearance -> appearances
            .add(Rows.with(Rows.of(appearance.link()), "paper", appearance.paper())));
    return Rows.with(venue.properties(), "appearances", appearances);
  }

  private static List<Map<String, Object>> coAuthors(List<CoAuthorship> coAuthorships) {
    Map<String, List<Map<String, Object>>> byAuthor = new LinkedHashMap<>();
    for (CoAuthorship pair : coAuthorships) {
      byAuthor.computeIfAbsent(pair.author(), id -> new ArrayList<>())
          .add(Rows.with(pair.properties(), "coauthor", pair.coauthor()));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    byAuthor.forEach((author, pairs) -> rows.add(Map.of("author", author, "coauthors", pairs)));
    return rows;
  }

  private static List<Map<String, Object>> disputed(GraphImage image) {
    List<Map<String, Object>> rows = new ArrayList<>();
    image.disputed().forEach(
        (id, candidates) -> rows.add(Map.of("id", id, "candidates", List.copyOf(candidates))));
    return rows;
  }

  private static List<Map<String, Object>> citations(Map<String, Map<String, Origin>> citations) {
    List<Map<String, Object>> rows = new ArrayList<>();
    citations.forEach((paper, cited) -> cited.forEach((id, origin) -> rows.add(Map.of("paper",
        paper, "cited", id, "source", origin.source(), "load", origin.load()))));
    return rows;
  }
}
